import type { Json, JsonObject } from './json-types';

/**
 * How a result is written as JSON: `zeebe`, as the engine stores it in a variable, or `jackson`, as the Java library
 * Jackson writes it. They differ in temporal values, in whole numbers of more than 64 bits, and in functions and ranges,
 * which are null in Zeebe and a problem in Jackson.
 */
export type JsonForm = 'zeebe' | 'jackson';

export type EvaluationOptions = {

  /** Such as `8.9`: the newest patch of that minor version. Null or absent: the newest stable version. */
  platformVersion?: string | null;

  /** The number of steps after which the evaluation stops with a problem. Default: 1,000,000. */
  maxSteps?: number;

  /** The time of `now()` and `today()`: ISO 8601 with an offset or zone, which they keep. Default: the current time. */
  now?: string;
};

/** Why an evaluation stopped without a value. */
export type FeelProblemCode =
  | 'feel/syntax-error'
  | 'feel/malformed-text'
  | 'feel/assertion-failed'
  | 'feel/function-failed'
  | 'feel/not-representable'
  | 'feel/no-input-value'
  | 'feel/not-a-context'
  | 'feel/invalid-range'
  | 'feel/step-budget-exceeded'
  | 'feel/too-deep'
  | 'feel/too-large'
  | 'feel/unsupported'
  | 'feel/internal-error';

/** Why a result is null: one entry for each suppressed failure. */
export type FeelWarningCode =
  | 'feel/unknown-variable'
  | 'feel/missing-key'
  | 'feel/index-zero'
  | 'feel/index-out-of-range'
  | 'feel/no-list'
  | 'feel/no-context'
  | 'feel/invalid-type'
  | 'feel/invalid-argument'
  | 'feel/unknown-function'
  | 'feel/wrong-argument-count'
  | 'feel/function-not-available'
  | 'feel/division-by-zero'
  | 'feel/not-comparable'
  | 'feel/invalid-literal'
  | 'feel/invalid-condition'
  | 'feel/invalid-operands'
  | 'feel/no-input'
  | 'feel/no-result'
  | 'feel/regex-may-differ'
  | 'feel/other';

/** `from` and `to` are offsets in the given expression, including a leading `=`. */
export type FeelWarning = { code: FeelWarningCode; values?: Record<string, string>; from: number; to: number };
export type FeelProblem = { code: FeelProblemCode; values?: Record<string, string>; from?: number; to?: number };

/** The result of an evaluation: a value and its warnings, or the problem that stopped it. */
export type Evaluation =
  | { ok: true; value: Json; warnings: FeelWarning[] }
  | { ok: false; problem: FeelProblem; warnings: FeelWarning[] };

/** A variable that an expression reads from outside, once per place. `path` holds the keys read of it. */
export type VariableReference = {
  name: string;
  path: string[];
  from: number;
  to: number;

  /** The name is in a filter, where it can also be a key of the items: that depends on the data. */
  uncertain?: true;
};

export type { Json, JsonObject };
