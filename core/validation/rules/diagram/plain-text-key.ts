import { diagramKeys } from '../../fields/diagram-keys';
import { defineRule } from '../../rule';

/** An API key must not be anywhere in a diagram, including names and annotations. The problem is reported on the first OpenAI task. */
export const diagramPlainTextKey = defineRule({
  id: 'diagram/plain-text-key',
  severity: 'error',
  check: ({ task }, { diagram }) => diagramKeys(task, diagram)
    .filter(({ certain }) => certain)
    .map(({ elementId }) => ({ field: 'diagram', values: { element: elementId } }))
});
