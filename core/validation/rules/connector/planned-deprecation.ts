import { defineRule } from '../../rule';

/** Camunda plans to replace the connector with the AI Agent connector (camunda/connectors#7516). The rule reports this once per diagram. */
export const connectorPlannedDeprecation = defineRule({
  id: 'connector/planned-deprecation',
  severity: 'info',
  check: ({ task }, { diagram }) => diagram?.taskIds[ 0 ] === task.taskId ? [ { field: 'template' } ] : []
});
