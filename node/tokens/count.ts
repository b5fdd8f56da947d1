import { encodingOf, TOKENS_PER_MESSAGE, TOKENS_PER_NAME, TOKENS_PER_REPLY } from '../../core/openai';
import { isJsonObject } from '../../core/result';

import { loadTokenizer } from './encodings';
import type { Tokenizer } from './encodings';

/**
 * Tokens of a chat as the API counts them (docs/openai-api.md, section 8): per message 3, its texts, 1 for a name; 3 for
 * the reply. An estimate: images, tools and schemas are not counted.
 */
export async function countChatTokens(modelId: string, messages: readonly unknown[]): Promise<number> {
  return countMessages(await loadTokenizer(encodingOf(modelId)), messages);
}

/** The same with an encoding at hand. */
export function countMessages(tokenizer: Tokenizer, messages: readonly unknown[]): number {
  return messages.reduce<number>((sum, message) => sum + countMessage(tokenizer, message), TOKENS_PER_REPLY);
}

/** Tokens of a plain text. */
export async function countTextTokens(modelId: string, text: string): Promise<number> {
  return (await loadTokenizer(encodingOf(modelId))).encode(text).length;
}


// helpers //////////

function countMessage(tokenizer: Tokenizer, message: unknown): number {
  if (!isJsonObject(message)) {
    return 0;
  }

  const texts = [ message.role, message.name, ...textsOf(message.content) ].filter(value => typeof value === 'string');

  return texts.reduce(
    (sum, text) => sum + tokenizer.encode(text).length,
    TOKENS_PER_MESSAGE + (typeof message.name === 'string' ? TOKENS_PER_NAME : 0)
  );
}

/** A content is a text or a list of parts, of which only those with a text count. */
function textsOf(content: unknown): unknown[] {
  return Array.isArray(content) ? content.map(part => isJsonObject(part) ? part.text : null) : [ content ];
}
