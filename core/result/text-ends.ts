/**
 * The ends of texts that users wrote, read in linear time: a pattern such as `/x+$/` tries each run of `x` anew and takes
 * quadratic time on a text full of them.
 */

/** How many times a character is repeated at the end of a text. */
export function countTrailing(text: string, character: string): number {
  let count = 0;

  while (count < text.length && text[ text.length - 1 - count ] === character) {
    count++;
  }

  return count;
}

/** A text without the repetitions of a character at its end. */
export function trimTrailing(text: string, character: string): string {
  return text.slice(0, text.length - countTrailing(text, character));
}

/** The word that ends just before `end`; empty where another character comes before. */
export function wordBefore(text: string, end: number): string {
  let start = end;

  while (start > 0 && /\w/.test(text[ start - 1 ] ?? '')) {
    start--;
  }

  return text.slice(start, end);
}
