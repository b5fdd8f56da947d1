import { roleOf, writtenMessages } from '../../fields/chat-history';
import { defineRule } from '../../rule';

/** Each message needs content. Only an assistant message with a tool call does not. */
export const chatHistoryContentMissing = defineRule({
  id: 'chat-history/content-missing',
  severity: 'error',
  check: facts => writtenMessages(facts)
    .filter(({ content }) => content === undefined || content.kind === 'null')
    .filter(message => !(message.hasCalls && roleOf(message) === 'assistant'))
    .map(({ node: { from, to } }) => ({ field: 'internal_chatHistory', from, to }))
});
