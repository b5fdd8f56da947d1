import { chatCapability } from '../../../openai';
import { isListed, nearestOf } from '../../fields/model-advice';
import { defineRule } from '../../rule';

const PLAUSIBLE = new Set([ 'chat', 'unknown' ]);

/**
 * The ID is not similar to any known model. It can be new, private, or wrong. Check it with the models endpoint or in
 * OpenAI's list of models.
 */
export const modelUnknown = defineRule({
  id: 'model/unknown',
  severity: 'warning',
  check: ({ model }, context) => {
    const used = model();

    return used && !isListed(used, context) && nearestOf(used.id, context) === null && PLAUSIBLE.has(chatCapability(used.id))
      ? [ { field: used.field, values: { model: used.id } } ]
      : [];
  }
});
