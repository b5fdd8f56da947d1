import type { FeelProblemCode } from './types';

/**
 * Ends a whole evaluation: the engine does so when a function throws, and we do so where a limit is reached.
 * Thrown only in the interpreter and the parser; `evaluate` and `parse` turn it into a problem.
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

/** The stack can overflow before our own limits are reached if the host has used most of it. */
export function toStop(error: unknown): Stop {
  if (error instanceof Stop) {
    return error;
  }

  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new Stop('feel/too-deep', { limit: '' });
  }

  return new Stop('feel/internal-error');
}
