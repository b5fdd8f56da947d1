import { editDistance } from '@openai-task/feel';

import { AS_OF, MODELS } from './model-table';
import type { Model } from './types';

const FINE_TUNE = /^ft:([^:]+)/;
const DATED = /^(.+)-(?:\d{4}-\d\d-\d\d|\d{4}|latest)$/;

/** The prefix of model names in other catalogs: `openai/gpt-4o`. */
const VENDOR = /^(?:openai|models)[/:]/;
const DAY_MS = 86_400_000;

/** The largest edit distance between a mistyped id and the intended one. */
const MAX_EDITS = 2;

/** The row of a model id: a catalog id, one of its snapshots, or a fine-tuned model of either. Null: not in the table. */
export function modelById(id: string): Model | null {
  const base = FINE_TUNE.exec(id)?.[ 1 ] ?? id;

  return MODELS.find(model => model.id === base || model.snapshot === base || model.otherIds.includes(base)) ?? null;
}

/**
 * The known id closest to a mistyped one; null if none is close, or if the id is known. Another number is another
 * model, not a typo: `gpt-7` is not `gpt-5`. An unknown snapshot belongs to its model, as does `-latest`.
 */
export function nearestModel(id: string): string | null {
  const typed = id.trim().toLowerCase().replace(VENDOR, '');

  if (!typed || modelById(id)) {
    return null;
  }

  if (modelById(typed)) {
    return typed;
  }

  const alias = DATED.exec(typed)?.[ 1 ];

  if (alias !== undefined && modelById(alias)) {
    return alias;
  }

  const candidates = MODELS
    .filter(model => digitsOf(model.id) === digitsOf(typed))
    .map(model => ({ id: model.id, gone: isShutDown(model), edits: editDistance(typed, model.id) }))
    .filter(({ edits }) => edits <= MAX_EDITS)
    .sort((a, b) => a.edits - b.edits || Number(a.gone) - Number(b.gone));

  return candidates[ 0 ]?.id ?? null;
}

/** The models to propose where OpenAI names no successor, best first. */
export function fallbackModels(): Model[] {
  return MODELS.filter(model => model.fallbackRank !== null).sort((a, b) => (a.fallbackRank ?? 0) - (b.fallbackRank ?? 0));
}

/** Whether the model is shut down on a day (`YYYY-MM-DD`). */
export function isShutDown(model: Model, today: string = AS_OF): boolean {
  return model.shutdown !== null && model.shutdown <= today;
}

/** Whole days from a day (`YYYY-MM-DD`) to the model's shutdown, negative after it; null if none is announced. */
export function daysUntilShutdown(model: Model, today: string = AS_OF): number | null {
  return model.shutdown === null ? null : Math.round((Date.parse(model.shutdown) - Date.parse(today)) / DAY_MS);
}


// helpers //////////

function digitsOf(id: string): string {
  return id.replace(/\D/g, '');
}
