import { modelById } from '../../../openai';
import { isListed, nearestOf, replaceModel, replacementFor, shutdownOf } from '../../model';
import type { ModelFact } from '../../model';
import { defineRule } from '../../rule';

/** An unknown id with a known one close by is most likely a slip of the keys. Where that one is gone, a successor takes its place. */
export const modelMisspelt = defineRule({
  id: 'model/misspelt',
  severity: 'warning',
  check: ({ model, today, version }, context) => {
    const used = model();
    const nearest = used && !isListed(used, context) ? nearestOf(used.id, context) : null;

    if (!used || nearest === null) {
      return [];
    }

    const meant: ModelFact = { ...used, id: nearest, known: modelById(nearest) };
    const end = shutdownOf(meant, context);
    const isGone = end !== null && end <= today;

    return [ {
      field: used.field,
      values: { model: used.id, nearest },
      ...isGone ? replaceModel(replacementFor(meant, today, version)) : { fix: { id: 'correct-model-name', values: { model: nearest } } }
    } ];
  }
});
