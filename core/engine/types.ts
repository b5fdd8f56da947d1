import type { FeelProblemCode, FeelWarningCode } from '@openai-task/feel';

/** What caused a rejection or incident; `from` and `to` are offsets in the field's text, where they are known. */
type Place = { field: string; from?: number | undefined; to?: number | undefined };

/** The diagram cannot be deployed. `message` is the engine's own text; `field` where it comes from. */
export type Rejection = Place & { message: string };

/** The engine stops at the task and waits for an operator. `message` is its own text. */
export type Incident = Place & { type: string; message: string };

/** A null and its reason: `where` is the input's or output's target, `from` and `to` stand inside its source. */
export type MappingWarning = {
  where: string;
  code: FeelWarningCode | FeelProblemCode;
  values?: Record<string, string>;
  from: number | null;
  to: number | null;
};

/** A limit of ours, not the engine's, ended an evaluation: what the engine would say is not known. */
export type Limit = { field: string; code: FeelProblemCode; values?: Record<string, string> };

/** Engine settings that a mapping depends on. */
export type MappingOptions = {
  platformVersion?: string | null;

  /** `combined`: the engine's default (8.9 and earlier always). `ordered`: opt-in of 8.10. */
  inputMode?: 'combined' | 'ordered';

  /** The instant that FEEL's `now()` sees, ISO 8601. */
  now?: string;
};
