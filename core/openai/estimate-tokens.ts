import { isJsonObject } from '../result';

/** The encodings of OpenAI's chat models (docs/openai-api.md, section 8). */
export type Encoding = 'cl100k_base' | 'o200k_base';

/** Tokens that every message and every reply add to those of their texts. */
export const TOKENS_PER_MESSAGE = 3;
export const TOKENS_PER_NAME = 1;
export const TOKENS_PER_REPLY = 3;

const CL100K = /^(?:ft:)?(?:gpt-4(?:$|-(?:turbo|32k|vision|0|1)|:)|gpt-3\.5-turbo|gpt-35-turbo)/;

/** English runs at about four characters a token; other scripts at about one. */
const LATIN_PER_TOKEN = 4;
const NOT_LATIN = /[^\u0000-\u024f\u2000-\u206f]/g;

/** The encoding of a model. That of GPT-6 is not documented; the newest known encoding is used as an estimate. */
export function encodingOf(modelId: string): Encoding {
  return CL100K.test(modelId) ? 'cl100k_base' : 'o200k_base';
}

/** A fast estimate of a string's tokens, good enough to show while typing. */
export function estimateTokens(text: string): number {
  const dense = text.match(NOT_LATIN)?.length ?? 0;

  return Math.ceil((text.length - dense) / LATIN_PER_TOKEN) + dense;
}

/** A fast estimate of the prompt tokens of a chat request's body; null if it has no messages. */
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

/** Content is a string or a list of parts, of which only those with text count. */
function textsOf(content: unknown): unknown[] {
  return Array.isArray(content) ? content.map(part => isJsonObject(part) ? part.text : null) : [ content ];
}
