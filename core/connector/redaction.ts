import type { Json } from '../result';

import { base64 } from './base64';
import { firstStructure } from './response-body';
import { escapeJson } from './secrets';

/**
 * Keeps the values of secrets out of whatever a response, an error or a header echoes. Stricter than the runtime, which
 * masks error texts alone: a deliberate difference (contract, section 2).
 */
export const MASK = '***';

/** Shorter values are not searched for: they would mask half of every answer. */
const MIN_LENGTH = 8;

/** What APIs write in place of the middle of a key. */
const ELISION = /\*{2,}|•+|…|\.{3,}|x{4,}/g;

/** Spellings in JSON that hide a value from a search of the text; those of quotes and line breaks are searched for. */
const ESCAPED = /\\[u/]/;

/** How many characters of a value must stand around an elision for it to count as an echo. */
const MIN_ECHO = 4;

export type Redactor = {

  /** A text without the values: as they are, as JSON, base64 and URLs hold them, and as partial echoes. */
  text(text: string): string;

  /** The text of a body. JSON stays JSON and untouched where it holds no value. */
  body(text: string): string;
};

/** Redacts the given values; those shorter than 8 characters are left alone. */
export function createRedactor(values: string[]): Redactor {
  const sought = values.filter(value => value.length >= MIN_LENGTH);
  const forms = [ ...new Set(sought.flatMap(formsOf)) ].sort((a, b) => b.length - a.length);

  const text = (given: string) => sought.length ? redactEchoes(redactForms(given, forms), sought) : given;

  return {
    text,
    body: given => sought.length ? redactBody(given, text) : given
  };
}


// helpers //////////

/** The spellings in which a value may come back. */
function formsOf(value: string): string[] {
  const encoded = encodeURIComponentSafely(value);

  return [
    value,
    escapeJson(value),
    encoded,
    encoded.replaceAll('%20', '+'),
    encoded.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()),
    ...base64Forms(value)
  ];
}

/**
 * Base64 of the value at each of the three places where it may start inside a longer text, without the digits that its
 * neighbours share; in the alphabet for URLs too.
 */
function base64Forms(value: string): string[] {
  const shifted = [ 0, 1, 2 ].map(offset => {
    const whole = base64(' '.repeat(offset) + value).replace(/=+$/, '');
    const padding = (3 - (utf8Bytes(value) + offset) % 3) % 3;

    return whole.slice(offset === 0 ? 0 : offset + 1, padding === 0 ? undefined : -1);
  });

  return shifted.flatMap(each => [ each, each.replaceAll('+', '-').replaceAll('/', '_') ]);
}

function utf8Bytes(value: string): number {
  return base64(value).replace(/=+$/, '').length * 3 >> 2;
}

function redactForms(text: string, forms: string[]): string {
  return forms.reduce((current, form) => current.replaceAll(form, MASK), text);
}

/** Masks `sk-ab***yz`: an elision with a beginning of the value before it and an end of it behind. */
function redactEchoes(text: string, values: string[]): string {
  const longest = Math.max(...values.map(value => value.length));
  let result = '';
  let from = 0;

  for (const match of text.matchAll(ELISION)) {
    const end = match.index + match[ 0 ].length;

    if (match.index < from) {
      continue;
    }

    const before = text.slice(from, match.index);
    const echo = longestEcho(before, text.slice(end, end + longest), values);

    if (echo) {
      result += `${ before.slice(0, before.length - echo.head) }${ MASK }`;
      from = end + echo.tail;
    }
  }

  return result + text.slice(from);
}

function longestEcho(before: string, after: string, values: string[]): { head: number; tail: number } | null {
  const echoes = values
    .map(value => ({ head: headLength(before, value), tail: tailLength(after, value) }))
    .filter(echo => echo.head + echo.tail >= MIN_ECHO)
    .sort((a, b) => b.head + b.tail - a.head - a.tail);

  return echoes[ 0 ] ?? null;
}

/** How long a beginning of the value the text ends with. */
function headLength(text: string, value: string): number {
  const last = text.at(-1);

  for (let length = value.length; last !== undefined && length > 0; length--) {
    if (value[ length - 1 ] === last && text.endsWith(value.slice(0, length))) {
      return length;
    }
  }

  return 0;
}

/** How long an end of the value the text begins with. */
function tailLength(text: string, value: string): number {
  const [ first ] = text;

  for (let start = 0; first !== undefined && start < value.length; start++) {
    if (value[ start ] === first && text.startsWith(value.slice(start))) {
      return value.length - start;
    }
  }

  return 0;
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

/** A lone surrogate cannot be encoded; such a value is sought in its other forms. */
function encodeURIComponentSafely(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}
