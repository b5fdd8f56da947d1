import type { Facts } from '../facts/facts';
import { typedText } from '../facts/typed-text';

/** The most choices that any model returns (docs/openai-api.md, section 1.2). */
export const MAX_CHOICES = 128;

/** The typed number of choices of a chat; null if it is FEEL or not a number. */
export function readChoices(facts: Facts): number | null {
  const typed = typedText(facts, 'internal_choices') ?? '';

  return facts.operation === 'chat' && /^[1-9]\d*$/.test(typed) ? Number(typed) : null;
}
