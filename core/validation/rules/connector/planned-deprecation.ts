import { defineRule } from '../../rule';

/** The connector is planned to give way to the AI Agent connector (camunda/connectors#7516). Said once per diagram. */
export const connectorPlannedDeprecation = defineRule({
  id: 'connector/planned-deprecation',
  severity: 'info',
  check: ({ task }, { diagram }) => diagram?.taskIds[ 0 ] === task.taskId ? [ { field: 'template' } ] : []
});
