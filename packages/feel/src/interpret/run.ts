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

/** What an evaluation depends on besides expression and variables. */
export type RunOptions = {
  functions: FunctionSet;

  /** Of the platform: 809 for 8.9. */
  version: number;
  maxSteps: number;

  /** What `now()` gives; null for the real present in the zone of this machine. */
  now: DateTime | null;

  /** The offset of the leading text that was cut off. */
  offset: number;
};

/** Beyond it, evaluating would overflow the stack. */
const MAX_DEPTH = 700;

/** More reasons than this help nobody. */
const MAX_WARNINGS = 100;

/** One evaluation: its bounds and the reasons for nulls that it gathers. */
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

  /** Counts work done. What grows with its data counts by the piece. */
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

  /** The same throughout an evaluation. */
  present(): DateTime {
    this.time ??= this.options.now ?? systemTime();

    return this.time;
  }

  /** Tells a null that a function gave without saying why. */
  get warned(): number {
    return this.found.size;
  }

  /** For what the engine tries and throws away. */
  quietly<T>(action: () => T): T {
    this.silent += 1;

    try {
      return action();
    } finally {
      this.silent -= 1;
    }
  }
}

/** What most operators make of a failure in a part. A fatal one passes. */
export function orNull(outcome: Outcome): Outcome {
  return isFailure(outcome) && !outcome.fatal ? null : outcome;
}

/** Applies where all parts have values; else the first failure stands. */
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
