/** The encodings of OpenAI's chat models (OpenAI API notes, section 8). */
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
