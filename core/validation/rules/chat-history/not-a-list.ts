import { chatHistory } from '../../fields/chat-history';
import { defineRule } from '../../rule';

const SCALARS = new Set([ 'boolean', 'number', 'string', 'temporal', 'range', 'function' ]);

/** The chat history is a list of messages. OpenAI rejects anything else. */
export const chatHistoryNotAList = defineRule({
  id: 'chat-history/not-a-list',
  severity: 'error',
  check: facts => {
    const history = chatHistory(facts);
    const kind = history?.analysis()?.shapes.get(history.tree)?.kind ?? 'any';

    return history && SCALARS.has(kind)
      ? [ { field: 'internal_chatHistory', from: history.tree.from, to: history.tree.to, values: { kind } } ]
      : [];
  }
});
