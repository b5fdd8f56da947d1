import { estimateTokens } from '../../../openai';
import { isFeel } from '../../../engine';
import { defineRule } from '../../rule';

const SENT_FIELDS = [ 'internal_systemMessage', 'internal_chatHistory', 'internal_prompt' ];

/**
 * Even without variables, the text exceeds the context window of the model. This is an estimate: a token is about four
 * Latin letters, or one character of another script. In FEEL, only the strings in quotes count.
 */
export const promptOverContextWindow = defineRule({
  id: 'prompt/over-context-window',
  severity: 'warning',
  check: ({ model, text }) => {
    const used = model();
    const limit = used?.known?.maxInput ?? used?.known?.window ?? null;

    if (!used || limit === null) {
      return [];
    }

    const texts = SENT_FIELDS.map(field => text(field) ?? '');

    // no text has more tokens than characters
    if (texts.reduce((sum, { length }) => sum + length, 0) <= limit) {
      return [];
    }

    const tokens = texts.reduce((sum, each) => sum + estimateTokens(typedText(each)), 0);

    return tokens > limit
      ? [ { field: 'internal_prompt', values: { model: used.id, tokens: String(tokens), limit: String(limit) } } ]
      : [];
  }
});


// helpers //////////

function typedText(text: string): string {
  return isFeel(text) ? (text.match(/"(?:[^"\\]|\\.)*"/g) ?? []).join('') : text;
}
