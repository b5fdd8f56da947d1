import { findZone } from './temporal';

/** Whether a text names a time zone: `Europe/Berlin`, `UTC`, `+01:00`. */
export function isKnownZone(id: string): boolean {
  return findZone(id) !== undefined;
}
