import { NOTICE_DAYS, daysBetween, meantModel, replaceModel, replacementFor, shutdownOf } from '../../fields/model-advice';
import { defineRule } from '../../rule';

/** A model that OpenAI shuts down within 90 days, also a misspelt one: the day and a successor, while there is time. */
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
