import { fallbackModels, isShutDown, modelById, nearestModel } from '../../openai';
import type { Model } from '../../openai';

import { CUSTOM_SINCE } from '../facts/model-fact';
import type { ModelFact } from '../facts/model-fact';

import { readChoices } from './choices';
import type { Facts } from '../facts/facts';
import type { Fix, ValidationContext } from '../types';

/** How long before a model's end it is reported. */
export const NOTICE_DAYS = 90;

const DAY_MS = 86_400_000;

/** The shutdown date of a model, from OpenAI's own list, else from the model table; null if none is known. */
export function shutdownOf(model: ModelFact, context: ValidationContext): string | null {
  const listed = context.knownModels?.find(({ id }) => id === model.id);

  return listed?.shutdown_date ?? model.known?.shutdown ?? null;
}

/**
 * A replacement for a model and the other settings that it needs. Prefers OpenAI's own successors, then models that the
 * template can use without further changes. Null if no available model is known.
 */
export function replacementFor(model: ModelFact, facts: Facts): Replacement | null {
  const { today, version } = facts;
  const candidates = [ ...(model.known?.successors ?? []).flatMap(id => modelById(id) ?? []), ...fallbackModels() ];
  const found = candidates.find(candidate => fits(candidate, today, version));

  return found
    ? { id: found.id, temperature: version < CUSTOM_SINCE || found.temperature === 'any' ? null : '1', choices: fewerChoices(found, facts) }
    : null;
}

/** The most choices that a model returns; null if the task does not request more. */
export function fewerChoices({ maxChoices }: Model, facts: Facts): string | null {
  return (readChoices(facts) ?? 0) > maxChoices ? String(maxChoices) : null;
}

/** Whether a model is in the model table or in OpenAI's own list. */
export function isListed(model: ModelFact, context: ValidationContext): boolean {
  return model.known !== null || context.knownModels?.some(({ id }) => id === model.id) === true;
}

/** The known model id that an unknown one most likely means; null if none is similar. */
export function nearestOf(id: string, context: ValidationContext): string | null {
  const sameLetters = context.knownModels?.find(known => known.id.toLowerCase() === id.toLowerCase());

  return sameLetters?.id ?? nearestModel(id);
}

/** The model that an id means: itself if it is known, else the most similar known one; null if none is similar. */
export function meantModel(model: ModelFact, context: ValidationContext): ModelFact | null {
  const id = isListed(model, context) ? model.id : nearestOf(model.id, context);

  return id === null ? null : { ...model, id, known: modelById(id) };
}

/** The quick fix that writes another model, its temperature if it accepts only one, and no more choices than it returns. */
export function replaceModel(replacement: Replacement | null): { fix?: Fix } {
  if (!replacement) {
    return {};
  }

  const { id, temperature, choices } = replacement;

  return {
    fix: {
      id: 'replace-model',
      values: { model: id, ...temperature === null ? {} : { temperature }, ...choices === null ? {} : { choices } }
    }
  };
}

/** Days from one day to another (`YYYY-MM-DD`). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * `temperature`: the only one that the model certainly accepts; null if it accepts any. `choices`: the most that it
 * returns; null if the task does not request more.
 */
export type Replacement = { id: string; temperature: string | null; choices: string | null };


// helpers //////////

function fits(model: Model, today: string, version: number): boolean {
  if (isShutDown(model, dayAfter(today, NOTICE_DAYS))) {
    return false;
  }

  return version < CUSTOM_SINCE || model.temperature !== 'refused';
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
