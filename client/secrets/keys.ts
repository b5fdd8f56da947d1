import { findSecrets } from '../../core/connector';
import type { SecretState } from '../../core/protocol';

// not from the folder's index, which would load all rules
import { findKeys } from '../../core/validation/text/api-keys';

/** The name that is proposed if the field contains none. */
const DEFAULT_NAME = 'OPENAI_API_KEY';
const MAX_NUMBER = 9;

/** Finds the first string in a text that is certainly a key (docs/openai-api.md, section 6, rules A to C); null if there is none. */
export function findCertainKey(text: string): string | null {
  return findKey(text, true);
}

/** Whether a text contains a key, or something that most likely is one. */
export function containsKey(text: string): boolean {
  return findKey(text, false) !== null;
}

/** The key in a text, without the text around it; null if there is none. */
export function keyOf(text: string): string | null {
  return findCertainKey(text) ?? findKey(text, false);
}

/** Proposes names for a key, the best first: names in the field, then the usual name, then numbered ones. */
export function proposeNames(fieldText: string): string[] {
  const numbered = Array.from({ length: MAX_NUMBER - 1 }, (_, index) => `${ DEFAULT_NAME }_${ index + 2 }`);

  return [ ...findSecrets(fieldText), DEFAULT_NAME, ...numbered ];
}

/** Finds the first name without a value, so that no other secret is ever replaced. */
export function findFreeName(candidates: readonly string[], states: Readonly<Record<string, SecretState>>): string | null {
  return candidates.find(name => states[ name ] === 'missing') ?? null;
}


// helpers //////////

function findKey(text: string, certainOnly: boolean): string | null {
  const match = findKeys(text).find(({ certain }) => certain || !certainOnly);

  return match ? text.slice(match.from, match.to) : null;
}
