import type { Json } from '../../result';
import { firstStructure } from '../response-body';

import { copiesOf, rangeOf } from './copies';
import type { Copy } from './copies';
import { endsOf, findEchoes } from './echoes';
import { isOrdinaryWord } from './ordinary-word';
import { PatternTree } from './pattern-tree';
import type { Report } from './pattern-tree';
import { piecesOf, spellingsOf } from './pieces';
import { addRange, maskRanges, mergeRanges } from './ranges';
import type { Range } from './ranges';
import { Runs } from './character-runs';

/**
 * Removes the values of secrets from responses, errors and headers that echo them. Stricter than the runtime, which
 * masks error messages only: a deliberate difference (docs/contract.md, section 2). Everything takes linear time.
 */
export const MASK = '***';

/** Longest value of a secret, in characters: keys are far shorter. Longer values are refused from every source. */
export const MAX_SECRET_LENGTH = 20_000;

/** The shortest string that is searched for: four characters of a value and an elision. */
const MIN_FIND = 5;

export type Redactor = {

  /** A string without the values, in any spelling that is searched for. */
  text(text: string): string;

  /** A body without the values. JSON stays JSON, unchanged if it contains no value. */
  body(text: string): string;
};

/** Redacts the given values; those shorter than 8 characters are not redacted. */
export function createRedactor(values: readonly string[]): Redactor {
  const pieces = values.flatMap(piecesOf);

  if (pieces.length === 0) {
    return { text: text => text, body: body => body };
  }

  const find = createFinder(pieces);
  const text = (given: string): string => given.length < MIN_FIND ? given : maskRanges(given, find(given), MASK);

  return { text, body: body => find(body).length > 0 ? redactBody(body, text) : body };
}


// helpers //////////

function createFinder(pieces: ReturnType<typeof piecesOf>): (text: string) => Range[] {
  const spelled = pieces.flatMap(({ text, whole }) => spellingsOf(text).map(spelling => ({ text: spelling, whole })));
  const tree = new PatternTree(spelled);
  const runs = new Runs(spelled.map(({ text }) => text));
  const ends = pieces.filter(({ whole }) => whole).map(({ text }) => endsOf(text));

  return text => {
    const found: Range[][] = [ findEchoes(text, ends) ];

    for (const copy of copiesOf(text)) {
      found.push(collect(copy, report => tree.search(copy.units, report)), collect(copy, report => runs.search(copy.units, report)));
    }

    return mergeRanges(found);
  };
}

/** The matches of a search, as ranges of the string. A part of a value that is an English word there is not masked. */
function collect(copy: Copy, search: (report: Report) => void): Range[] {
  const ranges: Range[] = [];

  search((from, to, whole) => {
    if (whole || !isOrdinaryWord(copy.units, from, to)) {
      addRange(ranges, rangeOf(copy, from, to));
    }
  });

  return ranges;
}

/** A structure is read as the runtime reads it: the rest of the body is ignored. */
function redactBody(body: string, redact: (text: string) => string): string {
  const structure = firstStructure(body);

  // once more over the result: a value can span several strings and the characters between them
  return structure === undefined ? redact(body) : redact(JSON.stringify(redactJson(structure, redact)));
}

/** Strings, keys and numbers without the values. */
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

  return Array.isArray(value)
    ? value.map(item => redactJson(item, redact))
    : Object.fromEntries(Object.entries(value).map(([ key, entry ]) => [ redact(key), redactJson(entry, redact) ]));
}
