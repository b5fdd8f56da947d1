import { OPERATION_URL } from '../../../template';
import type { Operation } from '../../../template';
import { defineRule } from '../../rule';

const OTHER: Record<Operation, Operation> = { chat: 'moderation', moderation: 'chat' };

/** The URL must match the operation: `chat/completions` for chat, `moderations` for moderation. */
export const operationOtherUrl = defineRule({
  id: 'operation/other-url',
  severity: 'error',
  check: ({ text, operation }) => operation !== null && text('url')?.trim() === OPERATION_URL[ OTHER[ operation ] ]
    ? [ {
      field: 'operation',
      values: { operation, url: OPERATION_URL[ operation ] },
      fix: { id: 'correct-url', values: { text: OPERATION_URL[ operation ] } }
    } ]
    : []
});
