import { replaceModel, replacementFor, shutdownOf } from '../../model';
import { defineRule } from '../../rule';

/** A model that OpenAI has shut down answers 404. A successor takes its place. */
export const modelShutDown = defineRule({
  id: 'model/shut-down',
  severity: 'error',
  check: ({ model, today, version }, context) => {
    const used = model();
    const date = used && shutdownOf(used, context);

    if (!used || !date || date > today) {
      return [];
    }

    return [ { field: used.field, values: { model: used.id, date }, ...replaceModel(replacementFor(used, today, version)) } ];
  }
});
