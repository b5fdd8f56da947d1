import type { JobFailure, RawResponse, SecretFilterMode, TransportFailure } from '../connector';
import type { JobHeaders } from '../engine';
import type { TaskModel } from '../task';
import type { JsonObject } from '../result';

import type { DocumentRequest, RunProblem, RunRecord, RunWarning, StepResult } from './document';

/** The options of a run (docs/contract.md, section 3). Plain data. */
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

/** A job that is ready to be sent, with everything the later legs need, secrets as their placeholders. Survives JSON. */
export type ReadyJob = {
  state: 'ready';
  task: TaskModel;
  options: JobOptions;

  /** The process variables before the task. */
  variables: JsonObject;
  localVariables: JsonObject;

  /** The JSON of the variables that the connector fetches, in which secrets are replaced. */
  jobVariables: string;
  headers: JobHeaders;

  /** Before this attempt. */
  retries: number;

  /** The request as it would be sent; null if it cannot be built from the variables. */
  request: DocumentRequest | null;

  /** Why the request cannot be built: the runtime raises this error after it has replaced the secrets. */
  inputError: string | null;
  warnings: RunWarning[];
};

/** A job that ended before anything was sent: rejected at deployment, an incident, a failure. */
export type EndedJob = { state: 'ended'; record: RunRecord };

export type PreparedJob = ReadyJob | EndedJob;

/**
 * The redacted result of the exchange, without any secret value. `failure`: the variables cannot be sent, with the
 * runtime's message. `stopped`: by the plugin; the problems give the reason.
 */
export type ExchangeOutcome =
  | { kind: 'response'; response: RawResponse }
  | { kind: 'transport'; failure: TransportFailure; detail: string }
  | { kind: 'failure'; failure: JobFailure }
  | { kind: 'stopped' };

export type Exchange = {
  outcome: ExchangeOutcome;
  problems: RunProblem[];

  /** All steps so far, including those of the first leg. */
  steps: readonly StepResult[];
  httpMs: number;
  requests: number;
};
