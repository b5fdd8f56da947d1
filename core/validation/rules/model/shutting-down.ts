import { NOTICE_DAYS, daysBetween, meantModel, replaceModel, replacementFor, shutdownOf } from '../../fields/model-advice';
import { defineRule } from '../../rule';

/** OpenAI shuts down the model within 90 days. The rule gives the date and a successor, also for a misspelt model. */
export const modelShuttingDown = defineRule({
  id: 'model/shutting-down',
  severity: 'warning',
  check: (facts, context) => {
    const typed = facts.model();
    const used = typed && (meantModel(typed, context) ?? typed);
    const date = used && shutdownOf(used, context);
    const days = date ? daysBetween(facts.today, date) : 0;

    if (!used || !date || days <= 0 || days > NOTICE_DAYS) {
      return [];
    }

    return [ {
      field: used.field,
      values: { model: used.id, date, days: String(days) },
      ...replaceModel(replacementFor(used, facts))
    } ];
  }
});
