import { toStop } from '../stop';
import type { Stop } from '../stop';
import type { FeelProblem } from '../types';
import type { Expression } from './ast';
import { Parser } from './parser';

export type Parsed = { ok: true; tree: Expression } | { ok: false; problem: FeelProblem };

/** A longer text is not an expression that a person wrote. */
const MAX_LENGTH = 2_000_000;

/** The syntax tree of an expression, or the problem and its place. `offset` is added to every position of a problem. */
export function parse(text: string, offset = 0): Parsed {
  if (text.length > MAX_LENGTH) {
    return { ok: false, problem: { code: 'feel/too-large', values: { what: 'expression', limit: String(MAX_LENGTH) } } };
  }

  const parser = new Parser(text);

  try {
    const tree = parser.parse();

    return tree ? { ok: true, tree } : { ok: false, problem: syntaxError(text, parser.scan.furthest, offset) };
  } catch (error) {
    const stop = toStop(error);

    return { ok: false, problem: { code: stop.code, values: stop.values, ...placeOf(stop, offset) } };
  }
}

// helpers //////////

function placeOf(stop: Stop, offset: number): { from?: number; to?: number } {
  return stop.from === undefined || stop.to === undefined ? {} : { from: stop.from + offset, to: stop.to + offset };
}

function syntaxError(text: string, position: number, offset: number): FeelProblem {
  const from = Math.min(position, text.length);
  const found = /^(?:[\p{L}\p{N}_]+|\S)/u.exec(text.slice(from, from + 40))?.[0] ?? '';
  const to = Math.min(from + Math.max(found.length, 1), Math.max(text.length, from));

  return { code: 'feel/syntax-error', values: { found }, from: from + offset, to: to + offset };
}
