import { historyItems, roleOf, writtenMessages } from '../../fields/chat-history';
import { defineRule } from '../../rule';

/** The prompt follows as one more user message. Two user messages in a row are usually a mistake. */
export const chatHistoryLastFromUser = defineRule({
  id: 'chat-history/last-from-user',
  severity: 'info',
  check: facts => {
    const last = writtenMessages(facts).at(-1);

    return last && historyItems(facts).at(-1) === last.node && roleOf(last) === 'user'
      ? [ { field: 'internal_chatHistory', from: last.node.from, to: last.node.to } ]
      : [];
  }
});
