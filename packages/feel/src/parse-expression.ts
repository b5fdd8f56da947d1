import { markLength } from './leading-mark';
import { parse } from './syntax';
import type { FeelProblem } from './types';

/** Whether an expression can be deployed, or else the problem and its place. A leading `=` is optional. */
export function parseExpression(expression: string): { ok: true } | { ok: false; problem: FeelProblem } {
  const offset = markLength(expression);
  const parsed = parse(expression.slice(offset), offset);

  return parsed.ok ? { ok: true } : parsed;
}
