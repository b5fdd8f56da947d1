import { chatCapability } from '../../../openai';
import { isListed, nearestOf } from '../../fields/model-advice';
import { defineRule } from '../../rule';

const PLAUSIBLE = new Set([ 'chat', 'unknown' ]);

/** An id that is near to no known model: new, private, or wrong. The models endpoint or OpenAI's list tells. */
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
