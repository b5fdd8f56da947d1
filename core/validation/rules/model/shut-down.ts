import { replaceModel, replacementFor, shutdownOf } from '../../fields/model-advice';
import { defineRule } from '../../rule';

/** OpenAI returns 404 for a model that was shut down. Use its successor. */
export const modelShutDown = defineRule({
  id: 'model/shut-down',
  severity: 'error',
  check: (facts, context) => {
    const used = facts.model();
    const date = used && shutdownOf(used, context);

    if (!used || !date || date > facts.today) {
      return [];
    }

    return [ { field: used.field, values: { model: used.id, date }, ...replaceModel(replacementFor(used, facts)) } ];
  }
});
