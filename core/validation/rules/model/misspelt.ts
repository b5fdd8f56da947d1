import { CUSTOM_SINCE, meantModel, replaceModel, replacementFor, shutdownOf } from '../../model';
import type { ModelFact } from '../../model';
import { defineRule } from '../../rule';
import type { Fix } from '../../types';

/**
 * An unknown id with a known one close by is most likely a slip of the keys, as are blanks around it, which are sent. Where that
 * model is gone, a successor takes its place.
 */
export const modelMisspelt = defineRule({
  id: 'model/misspelt',
  severity: 'warning',
  check: ({ model, text, today, version }, context) => {
    const used = model();
    const meant = used && meantModel(used, context);
    const typed = used ? text(used.field) ?? '' : '';

    if (!used || !meant || meant.id === typed) {
      return [];
    }

    const end = shutdownOf(meant, context);
    const isGone = end !== null && end <= today;

    return [ {
      field: used.field,
      values: { model: withBlanks(typed), nearest: meant.id },
      ...isGone ? replaceModel(replacementFor(meant, today, version)) : { fix: correction(meant, text('internal_temperature') ?? '', version) }
    } ];
  }
});


// helpers //////////

/** Blanks are not seen in a message. */
function withBlanks(typed: string): string {
  return typed.replace(/^\s+|\s+$/g, blanks => blanks.replace(/\n/g, '⏎').replace(/\s/g, '␣'));
}

/** The model that is meant may take another temperature than the one that is typed. */
function correction({ id, known }: ModelFact, temperature: string, version: number): Fix {
  const isRefused = version >= CUSTOM_SINCE && known !== null && known.temperature !== 'any' && temperature !== '1';

  return isRefused
    ? { id: 'replace-model', values: { model: id, temperature: '1' } }
    : { id: 'correct-model-name', values: { model: id } };
}
