import { isJsonObject } from '../../core/result';
import type { JsonObject, Problem } from '../../core/result';
import type { EvaluateInput } from '../../node/worker';
import type { CliLineProblemCode } from '../messages';

import { findJsonFault } from './json-fault';

export type FeelLine = { ok: true; value: EvaluateInput } | { ok: false; problem: Problem<CliLineProblemCode> };

/** A line of `feel --stdin`: `{ "expression", "context" }`; without a context of its own it sees the given one. */
export function readFeelLine(text: string, context: JsonObject): FeelLine {
  const line = parse(text);

  if (!line.ok) {
    return failed('cli/line-not-json', { column: String(findJsonFault(text)?.column ?? 1) });
  }

  if (!isJsonObject(line.value) || typeof line.value.expression !== 'string') {
    return failed('cli/line-without-expression');
  }

  const { expression, context: own = context } = line.value;

  return isJsonObject(own) ? { ok: true, value: { expression, context: own } } : failed('cli/line-with-bad-context');
}


// helpers //////////

function parse(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function failed(code: CliLineProblemCode, values?: Record<string, string>): FeelLine {
  return { ok: false, problem: { code, values } };
}
