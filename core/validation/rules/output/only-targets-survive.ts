import { isSet, resultField } from '../../fields/result-fields';
import { defineRule } from '../../rule';

/** With output mappings, the result stays in the task, and the process receives only the targets of the mappings. */
export const outputOnlyTargetsSurvive = defineRule({
  id: 'output/only-targets-survive',
  severity: 'info',
  check: facts => {
    const targets = facts.task.outputs.flatMap(({ target }) => target ?? []);
    const writes = isSet(facts.text('resultExpression')) || isSet(facts.text('resultVariable'));

    return targets.length && writes ? [ { field: resultField(facts), values: { targets: targets.join(', ') } } ] : [];
  }
});
