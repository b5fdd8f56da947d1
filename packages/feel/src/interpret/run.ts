import { Stop } from '../stop';
import { atInstant, findZone, systemZone, zoneOf } from '../temporal';
import type { DateTime } from '../temporal';
import type { FunctionSet } from '../builtins';
import type { FeelWarning, FeelWarningCode } from '../types';
import type { Expression } from '../syntax';
import type { Outcome, Value } from '../values';
import { isFailure } from '../values';
import type { Scope } from './scope';

export type Place = { from: number; to: number };

/** The conditions of an evaluation besides the expression and the variables. */
export type RunOptions = {
  functions: FunctionSet;

  /** The version of the platform: 809 for 8.9. */
  version: number;
  maxSteps: number;

  /** The result of `now()`. Null for the current time in the zone of this machine. */
  now: DateTime | null;

  /** The length of the leading text that was removed. */
  offset: number;
};

/** Deeper nesting would overflow the stack. */
const MAX_DEPTH = 700;

/** More warnings than this do not help. */
const MAX_WARNINGS = 100;

/** One evaluation: its limits and its warnings. */
export class Run {
  private steps = 0;
  private depth = 0;
  private silent = 0;
  private time: DateTime | null = null;
  private readonly found = new Map<string, FeelWarning>();

  constructor(
      readonly options: RunOptions,
      private readonly rule: (run: Run, node: Expression, scope: Scope) => Outcome
  ) {}

  get warnings(): FeelWarning[] {
    return [ ...this.found.values() ];
  }

  evaluate(node: Expression, scope: Scope): Outcome {
    this.step();
    this.depth += 1;

    if (this.depth > MAX_DEPTH) {
      throw new Stop('feel/too-deep', { limit: String(MAX_DEPTH) }, node.from, node.to);
    }

    const outcome = this.rule(this, node, scope);

    this.depth -= 1;

    return outcome;
  }

  /** Counts work. Work that grows with the data counts per item. */
  step(count = 1): void {
    this.steps += count;

    if (this.steps > this.options.maxSteps) {
      throw new Stop('feel/step-budget-exceeded', { limit: String(this.options.maxSteps) });
    }
  }

  warn(code: FeelWarningCode, place: Place, values: Record<string, string> = {}): void {
    if (this.silent || this.found.size >= MAX_WARNINGS) {
      return;
    }

    const { offset } = this.options;
    const key = JSON.stringify([ code, place.from, place.to, values ]);

    if (!this.found.has(key)) {
      this.found.set(key, { code, values, from: place.from + offset, to: place.to + offset });
    }
  }

  /** The current time: the same throughout an evaluation. */
  present(): DateTime {
    this.time ??= this.options.now ?? systemTime();

    return this.time;
  }

  /** The number of warnings so far: shows whether a null has a reason yet. */
  get warned(): number {
    return this.found.size;
  }

  /** Runs an action without warnings, for an attempt that the engine discards. */
  quietly<T>(action: () => T): T {
    this.silent += 1;

    try {
      return action();
    } finally {
      this.silent -= 1;
    }
  }
}

/** Null for a failure, as most operators handle it. A fatal failure is kept. */
export function orNull(outcome: Outcome): Outcome {
  return isFailure(outcome) && !outcome.fatal ? null : outcome;
}

/** Applies an action to two values, or returns the first failure. */
export function withValues(x: Outcome, y: Outcome, action: (x: Value, y: Value) => Outcome): Outcome {
  if (isFailure(x)) {
    return x;
  }

  return isFailure(y) ? y : action(x, y);
}

// helpers //////////

const NANOS_PER_MILLISECOND = 1_000_000n;

function systemTime(): DateTime {
  return atInstant(BigInt(Date.now()) * NANOS_PER_MILLISECOND, findZone(systemZone()) ?? zoneOf({ zone: null, offset: 0 }));
}
