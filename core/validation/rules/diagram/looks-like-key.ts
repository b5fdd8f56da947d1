import { diagramKeys } from '../../fields/diagram-keys';
import { defineRule } from '../../rule';

/** Text of the shape of an API key elsewhere in the diagram. Said with the first OpenAI task. */
export const diagramLooksLikeKey = defineRule({
  id: 'diagram/looks-like-key',
  severity: 'warning',
  check: ({ task }, { diagram }) => diagramKeys(task, diagram)
    .filter(({ certain }) => !certain)
    .map(({ elementId }) => ({ field: 'diagram', values: { element: elementId } }))
});
