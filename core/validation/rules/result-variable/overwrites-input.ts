import { replace } from '../../findings';
import { isSet, otherName } from '../../fields/result-fields';
import { defineRule } from '../../rule';

/** A result with the name of an input of the task overwrites that input and never reaches the process. */
export const resultVariableOverwritesInput = defineRule({
  id: 'result-variable/overwrites-input',
  severity: 'error',
  check: facts => {
    const name = facts.text('resultVariable');

    return isSet(name) && facts.task.outputs.length === 0 && facts.localNames().has(name.trim())
      ? [ { field: 'resultVariable', values: { name }, fix: replace('rename-key', 0, name.length, otherName(name.trim())) } ]
      : [];
  }
});
