import { writtenMessages } from '../../fields/chat-history';
import { defineRule } from '../../rule';

/** Each message needs a role. OpenAI rejects a message without one. */
export const chatHistoryRoleMissing = defineRule({
  id: 'chat-history/role-missing',
  severity: 'error',
  check: facts => writtenMessages(facts).filter(({ role }) => role === undefined || role.kind === 'null')
    .map(({ node: { from, to } }) => ({ field: 'internal_chatHistory', from, to }))
});
