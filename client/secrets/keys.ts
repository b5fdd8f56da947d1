import { findSecrets } from '../../core/connector';
import type { SecretState } from '../../core/protocol';

// not by the folder's door: all rules are behind it
import { findKeys } from '../../core/validation/text/api-keys';

/** The name that is proposed where the field names none. */
const DEFAULT_NAME = 'OPENAI_API_KEY';
const MAX_NUMBER = 9;

/** The first key in a text that can be nothing else (docs/openai-api.md, section 6, rules A to C); null where there is none. */
export function certainKey(text: string): string | null {
  return keyIn(text, true);
}

/** Whether a text holds a key, or something that most likely is one. */
export function containsKey(text: string): boolean {
  return keyIn(text, false) !== null;
}

/** The key in a text, without what stands around it. */
export function keyOf(text: string): string | null {
  return certainKey(text) ?? keyIn(text, false);
}

/** Names under which a key could be kept, the best first: what the field names, then the usual name, numbered. */
export function nameCandidates(fieldText: string): string[] {
  const numbered = Array.from({ length: MAX_NUMBER - 1 }, (_, index) => `${ DEFAULT_NAME }_${ index + 2 }`);

  return [ ...findSecrets(fieldText), DEFAULT_NAME, ...numbered ];
}

/** The first name without a value: no other secret is ever replaced. */
export function freeName(candidates: readonly string[], states: Readonly<Record<string, SecretState>>): string | null {
  return candidates.find(name => states[ name ] === 'missing') ?? null;
}


// helpers //////////

function keyIn(text: string, certainOnly: boolean): string | null {
  const match = findKeys(text).find(({ certain }) => certain || !certainOnly);

  return match ? text.slice(match.from, match.to) : null;
}
