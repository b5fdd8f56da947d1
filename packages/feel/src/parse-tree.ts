import { markLength } from './leading-mark';
import { parse } from './syntax';
import type { Expression } from './syntax';
import type { FeelProblem } from './types';

export type ParsedTree = { ok: true; tree: Expression } | { ok: false; problem: FeelProblem };

/**
 * The syntax tree of an expression, for analysis without evaluation. A leading `=` is optional; positions count it.
 */
export function parseTree(expression: string): ParsedTree {
  const offset = markLength(expression);

  return parse(' '.repeat(offset) + expression.slice(offset));
}
