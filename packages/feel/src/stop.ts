import type { FeelProblemCode } from './types';

/**
 * Ends an evaluation as a whole: what the engine does when a function throws, and what we do where a bound is hit.
 * Thrown inside the interpreter alone; `evaluate` turns it into a problem.
 */
export class Stop extends Error {
  constructor(
    readonly code: FeelProblemCode,
    readonly values: Record<string, string> = {},
    readonly from?: number,
    readonly to?: number
  ) {
    super(code);
  }
}

/** Ends the evaluation as the engine does after an exception in an operator or a function. `reason`: the exception. */
export function functionFailure(reason: string): Stop {
  return new Stop('feel/function-failed', { reason });
}

export function tooLarge(what: string, limit: number): Stop {
  return new Stop('feel/too-large', { what, limit: String(limit) });
}

/** The stack may end before our own bounds do where the host left little of it. */
export function toStop(error: unknown): Stop {
  if (error instanceof Stop) {
    return error;
  }

  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new Stop('feel/too-deep', { limit: '' });
  }

  return new Stop('feel/internal-error');
}
