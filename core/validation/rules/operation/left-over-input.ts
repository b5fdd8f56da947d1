import { leftOverInputs } from '../../fields/operation-inputs';
import { defineRule } from '../../rule';

/** Inputs of the other operation have no effect, or send the request of that operation. Remove them when you change the operation. */
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
