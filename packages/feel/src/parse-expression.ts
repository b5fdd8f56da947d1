import { markLength } from './leading-mark';
import { parse } from './syntax';
import type { FeelProblem } from './types';

/** Whether an expression (a leading `=` is optional) can be deployed; else what is wrong and where. */
export function parseExpression(expression: string): { ok: true } | { ok: false; problem: FeelProblem } {
  const offset = markLength(expression);
  const parsed = parse(expression.slice(offset), offset);

  return parsed.ok ? { ok: true } : parsed;
}
