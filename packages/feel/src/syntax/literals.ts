import { parseDateText, parseDateTimeText, parseDurationText, parseTemporalText, parseTimeText } from '../temporal';
import type { Temporal } from '../temporal';
import { parseDecimal } from '../values';
import type { Entry, Expression } from './ast';
import { translateEscapes } from './escapes';
import type { Grammar } from './grammar';
import { takeLooseKey, takeName, takeNumber, takeQuoted } from './lexemes';
import type { Scanner } from './scanner';

type Reader = (text: string) => Temporal | null;

/** Longest first: `date and time` begins with `date`. */
const TEMPORAL_CALLS: readonly (readonly [ string, Reader ])[] = [
  [ 'duration', parseDurationText ],
  [ 'date and time', parseDateTimeText ],
  [ 'date', parseDateText ],
  [ 'time', parseTimeText ]
];

/** A temporal literal: `@"P1D"` or a call such as `date("2026-01-31")`. */
export function parseTemporalLiteral({ scan }: Grammar, from: number): Expression | undefined {
  return scan.attempt(() => {
    if (scan.take('@')) {
      scan.skip();

      return temporalNode(scan, from, takeQuoted(scan), parseTemporalText);
    }

    const call = TEMPORAL_CALLS.find(([ name ]) => scan.take(name));

    if (!call || !scan.takeToken('(')) {
      return undefined;
    }

    scan.skip();

    const text = takeQuoted(scan);

    return text !== undefined && scan.takeToken(')') ? temporalNode(scan, from, text, call[1]) : undefined;
  });
}

/** A constant, a list or a context. */
export function parseLiteral(grammar: Grammar, from: number): Expression | undefined {
  const { scan } = grammar;
  const word = scan.takeOneOf([ 'null', 'true', 'false' ]);
  const to = scan.position;

  if (word) {
    return word === 'null' ? { kind: 'null', from, to } : { kind: 'boolean', value: word === 'true', from, to };
  }

  return parseString(scan, from) ?? parseNumber(scan, from) ?? parseList(grammar, from) ?? parseContext(grammar, from);
}

// helpers //////////

function temporalNode(scan: Scanner, from: number, text: string | undefined, read: Reader): Expression | undefined {
  return text === undefined ? undefined : { kind: 'temporal', value: read(text), text, from, to: scan.position };
}

function parseString(scan: Scanner, from: number): Expression | undefined {
  const text = takeQuoted(scan);

  return text === undefined ? undefined : { kind: 'string', value: translateEscapes(text), from, to: scan.position };
}

/** A minus of its own is legal here, which makes `--1` legal and `---1` not. */
function parseNumber(scan: Scanner, from: number): Expression | undefined {
  return scan.attempt(() => {
    const sign = scan.take('-') ? '-' : '';
    const text = takeNumber(scan);
    const value = text === undefined ? undefined : parseDecimal(sign + text);

    return value && { kind: 'number', value, from, to: scan.position };
  });
}

function parseList({ scan, expression }: Grammar, from: number): Expression | undefined {
  return scan.attempt(() => {
    const items = scan.take('[') ? scan.list(expression) ?? [] : undefined;

    return items && scan.takeToken(']') ? { kind: 'list', items, from, to: scan.position } : undefined;
  });
}

function parseContext(grammar: Grammar, from: number): Expression | undefined {
  const { scan } = grammar;

  return scan.attempt(() => {
    const entries = scan.take('{') ? scan.list(() => parseEntry(grammar)) ?? [] : undefined;

    return entries && scan.takeToken('}') ? { kind: 'context', entries, from, to: scan.position } : undefined;
  });
}

function parseEntry({ scan, expression }: Grammar): Entry | undefined {
  scan.skip();

  const from = scan.position;
  const key = takeLooseKey(scan) ?? takeName(scan) ?? takeQuoted(scan);
  const value = key !== undefined && scan.takeToken(':') ? expression() : undefined;

  return key !== undefined && value ? { key, value, from, to: scan.position } : undefined;
}
