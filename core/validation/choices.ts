import type { Facts } from './facts';

/** No model answers with more choices than this (OpenAI API notes, section 1.2). */
export const MAX_CHOICES = 128;

/** The typed number of choices of a chat; null where it is FEEL or no number. */
export function readChoices({ operation, text }: Facts): number | null {
  const source = text('internal_choices') ?? '';

  return operation === 'chat' && /^[1-9]\d*$/.test(source) ? Number(source) : null;
}
