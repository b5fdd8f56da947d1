import { diagramKeys } from '../../fields/diagram-keys';
import { defineRule } from '../../rule';

/** Text elsewhere in the diagram is in the format of an API key. The problem is reported on the first OpenAI task. */
export const diagramLooksLikeKey = defineRule({
  id: 'diagram/looks-like-key',
  severity: 'warning',
  check: ({ task }, { diagram }) => diagramKeys(task, diagram)
    .filter(({ certain }) => !certain)
    .map(({ elementId }) => ({ field: 'diagram', values: { element: elementId } }))
});
