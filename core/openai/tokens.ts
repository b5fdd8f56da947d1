import { isJsonObject } from '../result';

/** The encodings of OpenAI's chat models (docs/openai-api.md, section 8). */
export type Encoding = 'cl100k_base' | 'o200k_base';

/** Tokens that every message and every reply add to the tokens of their texts. */
export const TOKENS_PER_MESSAGE = 3;
export const TOKENS_PER_NAME = 1;
export const TOKENS_PER_REPLY = 3;

const CL100K = /^(?:ft:)?(?:gpt-4(?:$|-(?:turbo|32k|vision|0|1)|:)|gpt-3\.5-turbo|gpt-35-turbo)/;

/** English runs at about four characters a token; other scripts at about one. */
const LATIN_PER_TOKEN = 4;
const NOT_LATIN = /[^\u0000-\u024f\u2000-\u206f]/g;

/** The encoding a model counts with. GPT-6 is not documented; the newest known encoding stands in as an estimate. */
export function encodingOf(modelId: string): Encoding {
  return CL100K.test(modelId) ? 'cl100k_base' : 'o200k_base';
}

/** A cheap guess of a text's tokens, good enough to show while typing. */
export function estimateTokens(text: string): number {
  const dense = text.match(NOT_LATIN)?.length ?? 0;

  return Math.ceil((text.length - dense) / LATIN_PER_TOKEN) + dense;
}

/** A cheap guess of the prompt tokens of a chat's body: its messages' texts and what every message and reply adds; null where it has no messages. */
export function estimatePromptTokens(body: unknown): number | null {
  if (!isJsonObject(body) || !Array.isArray(body.messages)) {
    return null;
  }

  return body.messages.reduce((sum: number, message: unknown) => sum + estimateMessage(message), TOKENS_PER_REPLY);
}


// helpers //////////

function estimateMessage(message: unknown): number {
  if (!isJsonObject(message)) {
    return 0;
  }

  const texts = [ message.role, message.name, ...textsOf(message.content) ].filter(value => typeof value === 'string');

  return texts.reduce((sum, text) => sum + estimateTokens(text), TOKENS_PER_MESSAGE);
}

/** A content is a text or a list of parts, of which only those with a text count. */
function textsOf(content: unknown): unknown[] {
  return Array.isArray(content) ? content.map(part => isJsonObject(part) ? part.text : null) : [ content ];
}
