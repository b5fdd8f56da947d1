import type { FeelText } from './read-expressions';
import type { Step } from '../shapes/infer';

/** The keys of the HTTP result, which an error expression can read only if no variable was written. */
const RESPONSE_KEYS = new Set([ 'status', 'headers', 'body', 'reason', 'document' ]);

/** Whether a name is a part of the HTTP result. */
export function isResponseKey(name: string): boolean {
  return RESPONSE_KEYS.has(name);
}

/** Whether an error expression reads the HTTP result of `response`, which holds the written variables instead. */
export function isUnreadable({ place, text }: FeelText, { from, baseTo, key }: Pick<Step, 'from' | 'baseTo' | 'key'>): boolean {
  return place === 'error' && isResponseKey(key.text) && text.slice(from, baseTo).trim() === 'response';
}
