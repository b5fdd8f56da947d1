import type { JsonObject } from './json-types';
import type { FunctionSet } from './builtins';
import { interpret } from './interpret/interpreter';
import type { RunOptions } from './interpret/run';
import { Run } from './interpret/run';
import { rootScope } from './interpret/scope';
import { toJson } from './json';
import { markLength } from './leading-mark';
import { Stop, toStop } from './stop';
import type { Expression } from './syntax';
import { parse } from './syntax';
import { parseDateTimeText } from './temporal';
import type { Evaluation, EvaluationOptions, FeelProblem, FeelProblemCode, FeelWarningCode, JsonForm } from './types';
import { FeelContext, isFailure } from './values';
import { versionNumber } from './version';

/** Enough for any expression that a process needs, and few enough to end within a second. */
const DEFAULT_MAX_STEPS = 1_000_000;

/** The part of a dialect that an evaluation needs. */
type Dialect = { functions: FunctionSet; json: JsonForm };

/** Evaluates an expression in a dialect. A leading `=` is optional; positions count it. */
export function evaluate(expression: string, variables: JsonObject, dialect: Dialect, options: EvaluationOptions = {}): Evaluation {
  const offset = markLength(expression);
  const parsed = parse(expression.slice(offset), offset);

  if (!parsed.ok) {
    return { ok: false, problem: parsed.problem, warnings: [] };
  }

  return evaluateTree(parsed.tree, variables, dialect.json, runOptions(dialect.functions, options, offset));
}

// helpers //////////

/** The problem of a failure that no operator turned into null. */
const PROBLEMS: Partial<Record<FeelProblemCode | FeelWarningCode, FeelProblemCode>> = {
  'feel/no-input-value': 'feel/no-input-value',
  'feel/invalid-range': 'feel/invalid-range',
  'feel/no-context': 'feel/not-a-context'
};

function runOptions(
    functions: FunctionSet, { platformVersion, maxSteps = DEFAULT_MAX_STEPS, now }: EvaluationOptions, offset: number
): RunOptions {
  const present = now === undefined ? null : parseDateTimeText(now);

  return { functions, version: versionNumber(platformVersion), maxSteps, now: present?.kind === 'date-time' ? present : null, offset };
}

function evaluateTree(tree: Expression, variables: JsonObject, json: JsonForm, options: RunOptions): Evaluation {
  const run = new Run(options, interpret);

  try {
    const outcome = run.evaluate(tree, rootScope(FeelContext.fromJson(variables)));

    if (isFailure(outcome)) {
      const { code, values, from, to } = outcome;

      return toFailedEvaluation(run, new Stop(PROBLEMS[code] ?? 'feel/function-failed', values, from, to));
    }

    return { ok: true, value: toJson(outcome, json), warnings: run.warnings };
  } catch (error) {
    return toFailedEvaluation(run, toStop(error));
  }
}

function toFailedEvaluation(run: Run, stop: Stop): Evaluation {
  const { offset } = run.options;
  const problem: FeelProblem = { code: stop.code, values: stop.values };

  if (stop.from !== undefined && stop.to !== undefined) {
    problem.from = stop.from + offset;
    problem.to = stop.to + offset;
  }

  return { ok: false, problem, warnings: run.warnings };
}
