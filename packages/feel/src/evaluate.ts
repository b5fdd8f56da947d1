import type { JsonObject } from './json-types';
import { interpret } from './interpret/interpreter';
import type { RunOptions } from './interpret/run';
import { Run } from './interpret/run';
import { rootScope } from './interpret/scope';
import { toJson } from './json';
import { Stop, stopOf } from './stop';
import type { Expression } from './syntax';
import { parse } from './syntax';
import { parseDateTimeText } from './temporal';
import type { Evaluation, FeelOptions, FeelProblem, FeelProblemCode, FeelWarningCode } from './types';
import { FeelContext, isFailure } from './values';
import { versionOf } from './version';

/** Enough for any expression that a process needs, few enough to end within a second. */
const DEFAULT_MAX_STEPS = 1_000_000;

/**
 * Evaluates an expression as the engine (places `input`, `output`) or the connector runtime (`result`, `error`) would.
 * A leading `=` is optional; positions count it. Nothing of the context is changed.
 */
export function evaluate(expression: string, context: JsonObject, options: FeelOptions = {}): Evaluation {
  const offset = markLength(expression);
  const parsed = parse(expression.slice(offset), offset);

  if (!parsed.ok) {
    return { ok: false, problem: parsed.problem, warnings: [] };
  }

  return evaluateTree(parsed.tree, context, runOptions(options, offset));
}

/** How much of the text is the mark of an expression: 1 where it begins with `=`, blanks before it included. */
export function markLength(expression: string): number {
  return /^\s*=/.exec(expression)?.[0].length ?? 0;
}

// helpers //////////

/** What a failure is called that nothing turned into null. */
const PROBLEMS: Partial<Record<FeelProblemCode | FeelWarningCode, FeelProblemCode>> = {
  'feel/no-input-value': 'feel/no-input-value',
  'feel/invalid-range': 'feel/invalid-range',
  'feel/no-context': 'feel/not-a-context'
};

function runOptions({ place = 'result', platformVersion, maxSteps = DEFAULT_MAX_STEPS, now }: FeelOptions, offset: number): RunOptions {
  const present = now === undefined ? null : parseDateTimeText(now);

  return { place, version: versionOf(platformVersion), maxSteps, now: present?.kind === 'date-time' ? present : null, offset };
}

function evaluateTree(tree: Expression, context: JsonObject, options: RunOptions): Evaluation {
  const run = new Run(options, interpret);

  try {
    const outcome = run.evaluate(tree, rootScope(FeelContext.fromJson(context)));

    if (isFailure(outcome)) {
      const { code, values, from, to } = outcome;

      return failedWith(run, new Stop(PROBLEMS[code] ?? 'feel/function-failed', values, from, to));
    }

    return { ok: true, value: toJson(outcome, options.place), warnings: run.warnings };
  } catch (error) {
    return failedWith(run, stopOf(error));
  }
}

function failedWith(run: Run, stop: Stop): Evaluation {
  const { offset } = run.options;
  const problem: FeelProblem = { code: stop.code, values: stop.values };

  if (stop.from !== undefined && stop.to !== undefined) {
    problem.from = stop.from + offset;
    problem.to = stop.to + offset;
  }

  return { ok: false, problem, warnings: run.warnings };
}
