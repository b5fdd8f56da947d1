export { countChatTokens, countMessages, countTextTokens } from './count';
export { loadTokenizer } from './encodings';
export type { Tokenizer } from './encodings';
