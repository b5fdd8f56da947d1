import { modelById } from '../../openai';
import type { Model } from '../../openai';
import { fieldById } from '../../template';
import type { Operation } from '../../template';

/** The template's choice for using the custom model field. */
export const CUSTOM = 'custom';

/** The first template version with a custom model and a temperature. */
export const CUSTOM_SINCE = fieldById('internal_custom_model').since;

/** The chat model of a task and the field that sets it. `known`: its row in the model table. */
export type ModelFact = { id: string; field: 'internal_model' | 'internal_custom_model'; known: Model | null };

type ReadText = (field: string) => string | null | undefined;

/**
 * The model that the template's request names: the custom model if there is one, else the selected one. Null for
 * FEEL, secrets, an empty field, and operations without a model.
 */
export function readModel(text: ReadText, operation: Operation | null, version: number): ModelFact | null {
  if (operation !== 'chat') {
    return null;
  }

  const custom = version >= CUSTOM_SINCE ? text('internal_custom_model') : undefined;
  const field = custom === undefined ? 'internal_model' : 'internal_custom_model';
  const id = (custom ?? text('internal_model') ?? '').trim();

  if (id === '' || id.startsWith('=') || /secrets\./.test(id) || id === CUSTOM) {
    return null;
  }

  return { id, field, known: modelById(id) };
}
