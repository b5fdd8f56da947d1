import { leftOverInputs } from '../../fields/operation-inputs';
import { defineRule } from '../../rule';

/** Inputs of the other operation do nothing, or send its body. They go when the operation changes. */
export const operationLeftOverInput = defineRule({
  id: 'operation/left-over-input',
  severity: 'error',
  check: ({ task }) => {
    const inputs = leftOverInputs(task);

    return inputs.length
      ? [ { field: 'operation', values: { inputs: inputs.join(', ') }, fix: { id: 'remove-left-over-inputs' } } ]
      : [];
  }
});
