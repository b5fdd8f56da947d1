import { isListed, nearestOf } from '../../model';
import { defineRule } from '../../rule';

/** An unknown id with a known one close by is most likely a slip of the keys. */
export const modelMisspelt = defineRule({
  id: 'model/misspelt',
  severity: 'warning',
  check: ({ model }, context) => {
    const used = model();
    const nearest = used && !isListed(used, context) ? nearestOf(used.id, context) : null;

    return used && nearest !== null
      ? [ { field: used.field, values: { model: used.id, nearest }, fix: { id: 'correct-model-name', values: { model: nearest } } } ]
      : [];
  }
});
