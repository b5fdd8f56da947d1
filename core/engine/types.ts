import type { FeelProblemCode, FeelWarningCode } from '@openai-task/feel';

/** The cause of a rejection or incident; `from` and `to` are offsets in the field, if they are known. */
type Place = { field: string; from?: number | undefined; to?: number | undefined };

/** The diagram cannot be deployed. `message` is the engine's own; `field` is the cause. */
export type Rejection = Place & { message: string };

/** The engine stops at the task and waits for an operator. `message` is the engine's own. */
export type Incident = Place & { type: string; message: string };

/** A null and its reason: `where` is the target of the input or output, `from` and `to` are offsets in its source. */
export type MappingWarning = {
  where: string;
  code: FeelWarningCode | FeelProblemCode;
  values?: Record<string, string>;
  from: number | null;
  to: number | null;
};

/** One of our own limits ended an evaluation: the engine's result is not known. */
export type Limit = { field: string; code: FeelProblemCode; values?: Record<string, string> };

/** Engine settings that a mapping depends on. */
export type MappingOptions = {
  platformVersion?: string | null;

  /** `combined`: the engine's default (8.9 and earlier always). `ordered`: opt-in of 8.10. */
  inputMode?: 'combined' | 'ordered';

  /** The instant that FEEL's `now()` sees, ISO 8601. */
  now?: string;
};
