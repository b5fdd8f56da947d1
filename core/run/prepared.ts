import type { JobFailure, RawResponse, SecretFilterMode, TransportFailure } from '../connector';
import type { JobHeaders } from '../engine';
import type { TaskModel } from '../task';
import type { JsonObject } from '../result';

import type { DocumentRequest, RunProblem, RunRecord, RunWarning, StepResult } from './document';

/** What a run may be told beside the task and its variables (docs/contract.md, section 3). Plain data. */
export type JobOptions = {

  /** Overrides the diagram's; read as the newest patch of that minor. */
  platformVersion?: string | null;
  inputMode?: 'combined' | 'ordered';
  secretFilter?: SecretFilterMode;

  /** The job's retries before this attempt; the task's own by default. */
  jobRetries?: number;

  /** The instant that FEEL's `now()` sees, ISO 8601. */
  now?: string;

  /** The user's test endpoint, such as `http://127.0.0.1:8089/v1`; never part of a diagram. */
  baseUrl?: string;
};

/** A job that is ready to be sent: all that the later legs need, secrets as their placeholders. Survives JSON. */
export type ReadyJob = {
  state: 'ready';
  task: TaskModel;
  options: JobOptions;

  /** The process variables before the task. */
  variables: JsonObject;
  localVariables: JsonObject;

  /** The JSON text of the variables that the connector fetches: what secrets are replaced in. */
  jobVariables: string;
  headers: JobHeaders;

  /** Before this attempt. */
  retries: number;

  /** The request as it would be sent; null where the variables make none. */
  request: DocumentRequest | null;

  /** Why they make none: the runtime raises it once the secrets are there. */
  inputError: string | null;
  warnings: RunWarning[];
};

/** A job that ended before anything could be sent: rejected, an incident, a failure. */
export type EndedJob = { state: 'ended'; record: RunRecord };

export type PreparedJob = ReadyJob | EndedJob;

/**
 * How the exchange went, redacted: no secret value stands in it. `inputError`: the variables cannot be sent, in the
 * runtime's words. `stopped`: by us; the problems say why.
 */
export type ExchangeOutcome =
  | { kind: 'response'; response: RawResponse }
  | { kind: 'transport'; failure: TransportFailure; detail: string }
  | { kind: 'failure'; failure: JobFailure }
  | { kind: 'stopped' };

export type Exchange = {
  outcome: ExchangeOutcome;
  problems: RunProblem[];

  /** All steps so far, those of the first leg included. */
  steps: readonly StepResult[];
  httpMs: number;
  requests: number;
};
