import { base64, utf8 } from '../utf8';
import { headerText } from '../http-request';
import { escapeJson } from '../secret-references';

import { copiesOf } from './copies';

/** A string to search for. `whole`: it is masked even if it is an English word there. */
export type Piece = { text: string; whole: boolean };

/** Shorter values, lines and strings are not searched for: they occur in too many strings by chance (docs/contract.md, section 2). */
export const MIN_REDACTED_LENGTH = 8;

/** Shorter parts of a value are not searched for. */
const MIN_PART = 12;

const BREAKS = /[\r\n\v\f\u0085\u2028\u2029]+/;
const SEPARATORS = /[:;,\s]+/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * The strings to search for of a value: the value as HTTP strips it, each of its lines and of its JSON strings, and its parts of 12
 * characters or more between `:`, `;`, `,` and spaces. None for a value that is shorter than 8 characters.
 */
export function piecesOf(value: string): Piece[] {
  const trimmed = strip(value);

  if (trimmed.length < MIN_REDACTED_LENGTH) {
    return [];
  }

  const strings = jsonStrings(trimmed);
  const lines = [ trimmed, ...strings ].flatMap(text => text.split(BREAKS));
  const longer = [ ...strings, ...lines ].map(strip).filter(text => text.length >= MIN_REDACTED_LENGTH);
  const parts = [ trimmed, ...longer ].flatMap(text => text.split(SEPARATORS)).filter(text => text.length >= MIN_PART);
  const whole = [ trimmed, strip(headerText(value)) ].filter(text => text.length >= MIN_REDACTED_LENGTH);

  return [
    ...[ ...new Set(whole) ].map(text => ({ text, whole: true })),
    ...[ ...new Set([ ...longer, ...parts ]) ].filter(text => !whole.includes(text)).map(text => ({ text, whole: false }))
  ];
}

/** The spellings of a piece in any copy of a response: unchanged, as servers read it from a header, and in base64. */
export function spellingsOf(text: string): string[] {
  const forms = [ ...new Set(readingsOf(text)) ].flatMap(reading => [ reading, ...base64Forms(reading) ]);
  const spellings = forms.flatMap(form => [ ...copiesOf(form) ].map(({ units }) => textOf(units)));

  return [ ...new Set(spellings) ].filter(spelling => spelling.length >= MIN_REDACTED_LENGTH);
}


// helpers //////////

/** Without the spaces, control characters and byte order marks at its ends: HTTP strips them, and copied keys have them. */
function strip(text: string): string {
  let [ from, to ] = [ 0, text.length ];

  while (from < to && isEmptySign(text.charCodeAt(from))) {
    from++;
  }

  while (to > from && isEmptySign(text.charCodeAt(to - 1))) {
    to--;
  }

  return text.slice(from, to);
}

function isEmptySign(unit: number): boolean {
  return unit <= 0x20 || unit >= 0x7f && unit <= 0xa0 || unit >= 0x2000 && unit <= 0x200f || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff;
}

/** The strings in a value that is JSON, at any depth; keys are names, not secrets. */
function jsonStrings(value: string): string[] {
  const strings: string[] = [];
  const open: unknown[] = [ parse(value) ];

  while (open.length) {
    const next = open.pop();

    if (typeof next === 'string') {
      strings.push(next);
    } else if (typeof next === 'object' && next !== null) {
      open.push(...Object.values(next));
    }
  }

  return strings;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A value as servers read it from a header: as it was sent, its bytes in the other encoding, its digits as a number. */
function readingsOf(value: string): string[] {
  const sent = headerText(value);

  return [
    value,
    sent,
    sent.replace(/[\u0080-\u00ff]/g, '\ufffd'),
    textOf(utf8(value)),
    escapeJson(value),
    ...NUMBER.test(value) ? [ String(Number(value)) ] : []
  ];
}

/**
 * Base64 of a string at each of the three places where it can start inside a longer one, without the digits that its
 * neighbors share; also in the alphabet for URLs.
 */
function base64Forms(text: string): string[] {
  const shifted = [ 0, 1, 2 ].map(offset => {
    const whole = base64(' '.repeat(offset) + text).replace(/={1,2}$/, '');
    const padding = (3 - (utf8(text).length + offset) % 3) % 3;

    return whole.slice(offset === 0 ? 0 : offset + 1, padding === 0 ? undefined : -1);
  });

  return shifted.flatMap(each => [ each, each.replaceAll('+', '-').replaceAll('/', '_') ]);
}

function textOf(units: Iterable<number>): string {
  return Array.from(units, unit => String.fromCharCode(unit)).join('');
}
