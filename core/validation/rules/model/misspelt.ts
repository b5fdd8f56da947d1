import { fewerChoices, meantModel, replaceModel, replacementFor, shutdownOf } from '../../fields/model-advice';
import { CUSTOM_SINCE } from '../../facts/model-fact';
import type { Facts } from '../../facts/facts';
import type { ModelFact } from '../../facts/model-fact';
import { defineRule } from '../../rule';
import type { Fix } from '../../types';

/**
 * An unknown id with a known one close by is most likely a slip of the keys, as are blanks around it, which are sent. Where that
 * model is gone, a successor takes its place.
 */
export const modelMisspelt = defineRule({
  id: 'model/misspelt',
  severity: 'warning',
  check: (facts, context) => {
    const used = facts.model();
    const meant = used && meantModel(used, context);
    const typed = used ? facts.text(used.field) ?? '' : '';

    if (!used || !meant || meant.id === typed) {
      return [];
    }

    const end = shutdownOf(meant, context);
    const isGone = end !== null && end <= facts.today;

    return [ {
      field: used.field,
      values: { model: withVisibleSpaces(typed), nearest: meant.id },
      ...isGone ? replaceModel(replacementFor(meant, facts)) : correction(meant, facts)
    } ];
  }
});


// helpers //////////

/** Spaces at the ends would be invisible in a message. */
function withVisibleSpaces(typed: string): string {
  const name = typed.trim();
  const start = typed.length - typed.trimStart().length;

  return showSpaces(typed.slice(0, start)) + name + showSpaces(typed.slice(start + name.length));
}

function showSpaces(spaces: string): string {
  return spaces.replace(/\n/g, '⏎').replace(/\s/g, '␣');
}

/** The model that is meant may take another temperature, or give fewer choices, than what is typed. */
function correction({ id, known }: ModelFact, facts: Facts): { fix?: Fix } {
  const isRefused = facts.version >= CUSTOM_SINCE && known !== null && known.temperature !== 'any' && facts.text('internal_temperature') !== '1';
  const choices = known && fewerChoices(known, facts);

  return isRefused || choices !== null
    ? replaceModel({ id, temperature: isRefused ? '1' : null, choices })
    : { fix: { id: 'correct-model-name', values: { model: id } } };
}
