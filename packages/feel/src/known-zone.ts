import { findZone } from './temporal';

/** Whether a string is the name of a time zone: `Europe/Berlin`, `UTC`, `+01:00`. */
export function isKnownZone(id: string): boolean {
  return findZone(id) !== undefined;
}
