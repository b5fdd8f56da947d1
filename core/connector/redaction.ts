import type { Json } from '../result';

import { firstStructure } from './response-body';
import { spellingsOf } from './spellings';

/**
 * Keeps the values of secrets out of whatever a response, an error or a header echoes. Stricter than the runtime, which
 * masks error texts alone: a deliberate difference (docs/contract.md, section 2).
 */
export const MASK = '***';

/** Shorter values are not searched for: they occur in too many strings by chance (docs/contract.md, section 2). */
export const MIN_REDACTED_LENGTH = 8;

/** What APIs write in place of the middle of a key. Limited: over millions of one character the search would run out of stack. */
const ELISION = /\*{2,9999}|•{1,9999}|…|\.{3,9999}|x{4,9999}/g;

/** Spellings in JSON that hide a value from a search of the text; those of quotes and line breaks are searched for, once. */
const ESCAPED = /\\[u/\\]/;

/** How many characters of a value must stand around an elision for it to count as an echo. */
const MIN_ECHO = 4;

export type Redactor = {

  /** A text without the values: as they are, as JSON, base64 and URLs hold them, and as partial echoes. */
  text(text: string): string;

  /** The text of a body. JSON stays JSON and untouched where it holds no value. */
  body(text: string): string;
};

/** A redactor of the given values; shorter ones than `MIN_REDACTED_LENGTH` are not redacted. */
export function createRedactor(values: string[]): Redactor {
  const sought = values.filter(value => value.length >= MIN_REDACTED_LENGTH);
  const forms = [ ...new Set(sought.flatMap(spellingsOf).map(lowerCase)) ].filter(form => form.length >= MIN_REDACTED_LENGTH);
  const echoed = sought.map(echoedValue);

  const text = (given: string) => sought.length ? redactEchoes(redactForms(given, forms), echoed) : given;

  return {
    text,
    body: given => sought.length ? redactBody(given, text) : given
  };
}


// helpers //////////

/** Masks each form in any case: hosts and header names change theirs on their way. What overlaps is one mask. */
function redactForms(text: string, forms: string[]): string {
  const sought = lowerCase(text);
  const standing = forms.filter(form => sought.includes(form));

  if (!standing.length) {
    return text;
  }

  const found = standing.flatMap(form => occurrences(sought, form)).sort((a, b) => a.from - b.from);
  let result = '';
  let to = 0;

  for (const range of found) {
    if (range.from >= to) {
      result += `${ text.slice(to, range.from) }${ MASK }`;
    }

    to = Math.max(to, range.to);
  }

  return result + text.slice(to);
}

/** Where a form stands; where it overlaps itself, as one. */
function occurrences(text: string, form: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];

  for (let from = text.indexOf(form); from >= 0; from = text.indexOf(form, from + 1)) {
    const last = found.at(-1);
    const to = from + form.length;

    if (last && from < last.to) {
      last.to = to;
    } else {
      found.push({ from, to });
    }
  }

  return found;
}

/** ASCII alone: other letters may change their length, and with it all places behind them. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}

/** A value by the characters that its beginnings end with and its ends begin with: an answer may hold millions of elisions. */
type EchoedValue = { value: string; heads: ReadonlyMap<number, number[]>; tails: ReadonlyMap<number, number[]> };

function echoedValue(value: string): EchoedValue {
  const heads = new Map<number, number[]>();
  const tails = new Map<number, number[]>();

  for (let length = value.length; length > 0; length--) {
    add(heads, value.charCodeAt(length - 1), length);
    add(tails, value.charCodeAt(value.length - length), length);
  }

  return { value, heads, tails };
}

function add(lengths: Map<number, number[]>, character: number, length: number): void {
  const known = lengths.get(character);

  if (known) {
    known.push(length);
  } else {
    lengths.set(character, [ length ]);
  }
}

/** Masks `sk-ab***yz`: an elision with a beginning of the value before it and an end of it behind. */
function redactEchoes(text: string, values: EchoedValue[]): string {
  let result = '';
  let from = 0;

  for (const { index, 0: elision } of text.matchAll(ELISION)) {
    const end = index + elision.length;
    const echo = index < from ? null : longestEcho(text, from, index, end, values);

    if (echo) {
      result += `${ text.slice(from, index - echo.head) }${ MASK }`;
      from = end + echo.tail;
    }
  }

  return result + text.slice(from);
}

function longestEcho(text: string, from: number, index: number, end: number, values: EchoedValue[]): { head: number; tail: number } | null {
  let longest: { head: number; tail: number } | null = null;
  let length = MIN_ECHO - 1;

  for (const echoed of values) {
    const head = headLength(text, from, index, echoed);
    const tail = tailLength(text, end, echoed);

    if (head + tail > length) {
      longest = { head, tail };
      length = head + tail;
    }
  }

  return longest;
}

/** How long a beginning of the value ends at a place of the text. */
function headLength(text: string, from: number, end: number, { value, heads }: EchoedValue): number {
  return heads.get(text.charCodeAt(end - 1))
    ?.find(length => length <= end - from && text.startsWith(value.slice(0, length), end - length)) ?? 0;
}

/** How long an end of the value begins at a place of the text. */
function tailLength(text: string, from: number, { value, tails }: EchoedValue): number {
  return tails.get(text.charCodeAt(from))
    ?.find(length => text.startsWith(value.slice(value.length - length), from)) ?? 0;
}

/** A structure is read as the runtime reads it: escapes in it hide nothing, and what follows it counts for nothing. */
function redactBody(body: string, redact: (text: string) => string): string {
  if (!ESCAPED.test(body) && redact(body) === body) {
    return body;
  }

  const structure = firstStructure(body);
  const redacted = structure === undefined ? undefined : redactJson(structure, redact);

  if (redacted === undefined) {
    return redact(body);
  }

  return redacted === structure && redact(body) === body ? body : JSON.stringify(redacted);
}

/** Texts, keys and numbers without the values; the same object where there was nothing to redact. */
function redactJson(value: Json, redact: (text: string) => string): Json {
  if (typeof value === 'string') {
    return redact(value);
  }

  if (typeof value === 'number') {
    return redact(String(value)) === String(value) ? value : MASK;
  }

  if (value === null || typeof value === 'boolean') {
    return value;
  }

  if (Array.isArray(value)) {
    const items = value.map(item => redactJson(item, redact));

    return items.every((item, index) => item === value[ index ]) ? value : items;
  }

  const entries = Object.entries(value);
  const redacted = entries.map(([ key, entry ]) => [ redact(key), redactJson(entry, redact) ] as const);
  const same = redacted.every(([ key, entry ], index) => key === entries[ index ]?.[ 0 ] && entry === entries[ index ]?.[ 1 ]);

  return same ? value : Object.fromEntries(redacted);
}
