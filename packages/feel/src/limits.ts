import { tooLarge } from './stop';

/** A list longer than this is not a list that a process needs. */
export const MAX_ITEMS = 1_000_000;

/** A string longer than this is not a value of a process. */
const MAX_STRING = 10_000_000;

/** @throws Stop where a list would have more items than an evaluation may make */
export function checkListSize(size: number): void {
  if (size > MAX_ITEMS) {
    throw tooLarge('list', MAX_ITEMS);
  }
}

/** @throws Stop where a string would be longer than an evaluation may make it */
export function checkStringLength(length: number): void {
  if (length > MAX_STRING) {
    throw tooLarge('text', MAX_STRING);
  }
}
