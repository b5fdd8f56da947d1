import { lateInputs } from '../../facts/input-order';
import { defineRule } from '../../rule';

/** The engine evaluates inputs from top to bottom. An input must come after the inputs that it reads. */
export const operationInputOrder = defineRule({
  id: 'operation/input-order',
  severity: 'error',
  check: ({ task }) => lateInputs(task).map(({ field, reads }) => ({
    field,
    values: { field, reads },
    fix: { id: 'correct-input-order' }
  }))
});
