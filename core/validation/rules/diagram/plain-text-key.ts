import { diagramKeys } from '../../fields/diagram-keys';
import { defineRule } from '../../rule';

/** No API key stands anywhere in a diagram, be it a name or a note. Said with the first OpenAI task. */
export const diagramPlainTextKey = defineRule({
  id: 'diagram/plain-text-key',
  severity: 'error',
  check: ({ task }, { diagram }) => diagramKeys(task, diagram)
    .filter(({ certain }) => certain)
    .map(({ elementId }) => ({ field: 'diagram', values: { element: elementId } }))
});
