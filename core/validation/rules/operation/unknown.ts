import { replace } from '../../findings';
import { defineRule } from '../../rule';

/** The operation is `chat` or `moderation`. For any other value, the template shows and keeps no fields. */
export const operationUnknown = defineRule({
  id: 'operation/unknown',
  severity: 'error',
  check: ({ text, operation, task }) => {
    const source = text('operation');

    if (source === 'chat' || source === 'moderation' || (source === undefined && task.template.id === null)) {
      return [];
    }

    const found = source ?? '';
    const meant = operation ?? 'chat';

    return [ {
      field: 'operation',
      values: { found },
      fix: replace('replace-value', 0, found.length, meant)
    } ];
  }
});
