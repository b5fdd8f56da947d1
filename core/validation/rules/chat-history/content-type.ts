import { chatHistory, writtenMessages } from '../../fields/chat-history';
import { defineRule } from '../../rule';

const REFUSED = new Set([ 'boolean', 'number', 'context', 'temporal' ]);

/** Content is a string or a list of parts. OpenAI rejects a number, a boolean, or a context. */
export const chatHistoryContentType = defineRule({
  id: 'chat-history/content-type',
  severity: 'error',
  check: facts => {
    const shapes = chatHistory(facts)?.analysis()?.shapes;

    return writtenMessages(facts).flatMap(({ content }) => {
      const kind = (content && shapes?.get(content)?.kind) ?? 'any';

      return content && REFUSED.has(kind)
        ? [ { field: 'internal_chatHistory', from: content.from, to: content.to, values: { kind } } ]
        : [];
    });
  }
});
