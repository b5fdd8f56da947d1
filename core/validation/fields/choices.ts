import type { Facts } from '../facts/facts';
import { typedText } from '../facts/typed-text';

/** No model answers with more choices than this (docs/openai-api.md, section 1.2). */
export const MAX_CHOICES = 128;

/** The typed number of choices of a chat; null where it is FEEL or no number. */
export function readChoices(facts: Facts): number | null {
  const typed = typedText(facts, 'internal_choices') ?? '';

  return facts.operation === 'chat' && /^[1-9]\d*$/.test(typed) ? Number(typed) : null;
}
