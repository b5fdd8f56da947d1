import type { Range } from './ranges';

/** The elision that APIs write instead of the middle of a key. Limited, because over millions of one character the search would overflow the stack. */
const ELISION = /\*{2,9999}|•{1,9999}|…|\.{3,9999}|x{4,9999}/g;

/** How many characters of a value must be around an elision for it to count as an echo; if they are on both sides, letters count too. */
const MIN_ECHO = 4;
const MIN_BOTH = 2;

/** Longer beginnings and ends are found as runs of the value. */
const MAX_END = 32;

/** A value by the characters that its beginnings end with and its ends begin with; lengths, the longest first. */
export type Ends = { value: string; heads: ReadonlyMap<string, number[]>; tails: ReadonlyMap<string, number[]> };

/** The ends of a value that an echo with an elision shows. */
export function endsOf(value: string): Ends {
  const heads = new Map<string, number[]>();
  const tails = new Map<string, number[]>();

  for (let length = Math.min(value.length, MAX_END); length > 0; length--) {
    addLength(heads, value.charAt(length - 1), length);
    addLength(tails, value.charAt(value.length - length), length);
  }

  return { value, heads, tails };
}

/** Echoes such as `sk-ab***yz`: an elision with a beginning of a value before it and an end of it after. In order. */
export function findEchoes(text: string, values: readonly Ends[]): Range[] {
  const found: Range[] = [];

  for (const { index, 0: elision } of text.matchAll(ELISION)) {
    const end = index + elision.length;
    const longest = values.map(ends => echoAround(text, index, end, ends)).sort((a, b) => length(b) - length(a))[ 0 ];

    if (longest && length(longest) > elision.length) {
      found.push(longest);
    }
  }

  return found;
}


// helpers //////////

function length({ from, to }: Range): number {
  return to - from;
}

/** The elision with what is around it of the value; the elision only where that is too little, or a word of a sentence. */
function echoAround(text: string, from: number, to: number, { value, heads, tails }: Ends): Range {
  const head = heads.get(text.charAt(from - 1))?.find(count => count <= from && text.startsWith(value.slice(0, count), from - count)) ?? 0;
  const tail = tails.get(text.charAt(to))?.find(count => text.startsWith(value.slice(value.length - count), to)) ?? 0;
  const shown = text.slice(from - head, from) + text.slice(to, to + tail);
  const counts = shown.length >= MIN_ECHO && (head >= MIN_BOTH && tail >= MIN_BOTH || !isWord(shown));

  return counts ? { from: from - head, to: to + tail } : { from, to };
}

function addLength(lengths: Map<string, number[]>, character: string, length: number): void {
  lengths.set(character, [ ...lengths.get(character) ?? [], length ]);
}

/** Whether the characters are words, each with a vowel, as *wait* is in "Please wait..." and *Content-Type* elsewhere. */
function isWord(text: string): boolean {
  return text.split(/[- ]/).every(word => /^[a-z]+$/i.test(word) && /[aeiouy]/i.test(word));
}
