import { chatHistory, historyItems } from '../../fields/chat-history';
import { replace } from '../../findings';
import { defineRule } from '../../rule';

const SCALARS = new Set([ 'null', 'boolean', 'number', 'string', 'temporal', 'list' ]);

/** Each message is a context with a role and content. OpenAI rejects a string on its own. */
export const chatHistoryEntryNotAnObject = defineRule({
  id: 'chat-history/entry-not-an-object',
  severity: 'error',
  check: facts => {
    const history = chatHistory(facts);

    return historyItems(facts).filter(item => SCALARS.has(history?.analysis()?.shapes.get(item)?.kind ?? 'any')).map(({ kind, from, to }) => ({
      field: 'internal_chatHistory',
      from,
      to,
      ...kind === 'string' && history
        ? { fix: replace('wrap-in-context', from, to, `{role: "user", content: ${ history.text.slice(from, to) }}`) }
        : {}
    }));
  }
});
