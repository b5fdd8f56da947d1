import type { FeelProblemCode, FeelWarningCode } from '@openai-task/feel';
import type { Platform } from '../task';
import type { Json, JsonObject } from '../result';
import type { Operation } from '../template';

/** How one job attempt ended (docs/contract.md: the `run` and `map` document). */
export type Outcome = 'completed' | 'bpmnError' | 'jobFailed' | 'incident' | 'rejected' | 'notRun';

/** The request as it would be sent, secrets as their placeholders. */
export type DocumentRequest = { method: string; url: string; headers: Record<string, string | string[]>; body: Json };

/** The response after redaction. `headers` are spelled as the server sent them. */
export type DocumentResponse = { status: number; headers: Record<string, string | string[]>; body: Json; reason: string };

export type DocumentError = {
  code: string | null;
  message: string | null;
  variables: JsonObject;

  /** After this attempt; for `jobFailed` only. */
  retries?: number;

  /** ISO 8601 or null; for `jobFailed` only. */
  retryBackoff?: string | null;
};

/** `field`, `from` and `to`: the place in the task that caused it, if it is known. */
export type DocumentIncident = { type: string; message: string; field?: string; from?: number; to?: number };
export type DocumentCatcher = { id: string; name: string | null; type: 'boundaryEvent' | 'eventSubProcess' };

/** A null and its reason. `where`: the field, such as `resultExpression` or an input's target. */
export type RunWarning = {
  where: string;
  code: FeelWarningCode | FeelProblemCode;
  values?: Record<string, string>;
  from: number | null;
  to: number | null;
};

/** Why no request was sent, and anything else that affects the run. */
export type RunProblemCode =
  | 'run/dry-run'
  | 'run/refused-origin'
  | 'run/insecure-origin'
  | 'run/unreadable-url'
  | 'run/other-host'
  | 'run/secret-missing'
  | 'run/secret-too-long'
  | 'run/not-redacted'
  | 'run/unresolved-placeholder'
  | 'run/secret-in-prompt'
  | 'run/cancelled'
  | 'run/deadline'
  | 'run/evaluation-deadline'
  | 'run/evaluation-limit'
  | 'run/response-too-large'
  | 'run/unsupported-platform'
  | 'run/unsupported-authentication'
  | 'run/unsupported-store'
  | 'run/unsupported-redirect'
  | 'run/unsupported-document'
  | 'run/rate-guard'
  | 'run/worker-failed';

export type RunProblem = {
  rule: RunProblemCode;
  severity: 'error' | 'warning' | 'info';
  taskId: string;
  field: string;
  values?: Record<string, string>;
  from?: number;
  to?: number;
};

export type StepName = 'inputs' | 'secrets' | 'request' | 'response' | 'resultExpression' | 'outcome';
export type StepState = 'done' | 'failed' | 'skipped';

/** How a step ended. */
export type StepResult = { name: StepName; state: StepState; detail?: string };

/** A step with its time. */
export type Step = StepResult & { ms: number };

export type Usage = { promptTokens: number; completionTokens: number; totalTokens: number };
export type Timing = { totalMs: number; httpMs: number; requests: number };

/**
 * Everything known about one job attempt, as plain data that is safe to show (it contains no secret value) and without our own
 * wording. `core/messages` renders it into the document of the contract.
 */
export type RunRecord = {
  taskId: string;
  taskName: string | null;
  platform: Platform;
  platformVersion: string | null;
  operation: Operation | null;
  template: { id: string | null; version: number | null };
  request: DocumentRequest | null;
  response: DocumentResponse | null;
  outcome: Outcome;

  /** The variables that the process scope receives. */
  variables: JsonObject;

  /** Names of job variables that end with the task (they have the name of an input, or no output mapping reads them). */
  lost?: string[];

  /** The task's own scope after input mapping, secrets unresolved. */
  localVariables: JsonObject;
  error: DocumentError | null;
  incident: DocumentIncident | null;
  caughtBy: DocumentCatcher | null;
  warnings: RunWarning[];
  problems: RunProblem[];
  steps: Step[];
  usage: Usage | null;
  timing: Timing;
};

/** The record with rendered messages: the command line prints it and the library returns it. */
export type RunDocument = Omit<RunRecord, 'warnings' | 'problems' | 'lost'> & {
  warnings: (Omit<RunWarning, 'values'> & { message: string })[];
  problems: (Omit<RunProblem, 'values'> & { message: string })[];
};

/** A response to map: the redacted one of a run, or a pasted one. A string body is raw, as received. */
export type GivenResponse =
  | { status: number; headers: Record<string, string | string[]>; body: unknown; reason?: string }
  | { failure: 'timeout' | 'connection' | 'tls' };
