/**
 * The ends of strings that users wrote, read in linear time: a pattern such as `/x+$/` tries each run of `x` again and takes
 * quadratic time on a string full of them.
 */

/** How often a character is repeated at the end of a string. */
export function countTrailing(text: string, character: string): number {
  let count = 0;

  while (count < text.length && text[ text.length - 1 - count ] === character) {
    count++;
  }

  return count;
}

/** A string without the repetitions of a character at its end. */
export function trimTrailing(text: string, character: string): string {
  return text.slice(0, text.length - countTrailing(text, character));
}

/** The word that ends just before `end`; empty if there is none. */
export function wordBefore(text: string, end: number): string {
  let start = end;

  while (start > 0 && /\w/.test(text[ start - 1 ] ?? '')) {
    start--;
  }

  return text.slice(start, end);
}
