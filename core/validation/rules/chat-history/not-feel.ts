import { parseTree } from '@openai-task/feel';
import { rewrite, whole } from '../../findings';
import { defineRule } from '../../rule';

/** The chat history is a FEEL list. As plain text, it is sent as one message that OpenAI rejects. */
export const chatHistoryNotFeel = defineRule({
  id: 'chat-history/not-feel',
  severity: 'error',
  check: ({ operation, staticInputs }) => operation !== 'chat' ? [] : staticInputs()
    .filter(({ field, text }) => field === 'internal_chatHistory' && text.trim() !== '')
    .map(field => {
      const parsed = parseTree(`=${ field.text }`);

      return whole(field, parsed.ok && [ 'list', 'context' ].includes(parsed.tree.kind) ? rewrite('turn-into-feel', field, `=${ field.text.trim() }`) : undefined);
    })
});
