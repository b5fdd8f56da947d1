import { fewerChoices, meantModel, replaceModel, replacementFor, shutdownOf } from '../../fields/model-advice';
import { CUSTOM_SINCE } from '../../facts/model-fact';
import type { Facts } from '../../facts/facts';
import type { ModelFact } from '../../facts/model-fact';
import { defineRule } from '../../rule';
import type { Fix } from '../../types';

/**
 * An unknown ID that is similar to a known one is most likely a typing error. So are spaces around an ID, because they
 * are sent. If the similar model was shut down, the quick fix uses its successor.
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
      ...isGone ? replaceModel(replacementFor(meant, facts)) : fixFor(meant, facts)
    } ];
  }
});


// helpers //////////

/** Makes spaces at both ends visible in the message. */
function withVisibleSpaces(typed: string): string {
  const name = typed.trim();
  const start = typed.length - typed.trimStart().length;

  return showSpaces(typed.slice(0, start)) + name + showSpaces(typed.slice(start + name.length));
}

function showSpaces(spaces: string): string {
  return spaces.replace(/\n/g, '⏎').replace(/\s/g, '␣');
}

/** Also corrects the temperature and the choices if the similar model does not accept the current ones. */
function fixFor({ id, known }: ModelFact, facts: Facts): { fix?: Fix } {
  const isRefused = facts.version >= CUSTOM_SINCE && known !== null && known.temperature !== 'any' && facts.text('internal_temperature') !== '1';
  const choices = known && fewerChoices(known, facts);

  return isRefused || choices !== null
    ? replaceModel({ id, temperature: isRefused ? '1' : null, choices })
    : { fix: { id: 'correct-model-name', values: { model: id } } };
}
