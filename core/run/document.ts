import type { FeelProblemCode, FeelWarningCode } from '@openai-task/feel';
import type { Platform } from '../task';
import type { Json, JsonObject } from '../result';
import type { Operation } from '../template';

/** What a run or a preview says of one job attempt (contract: the `run` and `map` document). */
export type Outcome = 'completed' | 'bpmnError' | 'jobFailed' | 'incident' | 'rejected' | 'notRun';

/** The request as it would be sent, secrets as their placeholders. */
export type DocumentRequest = { method: string; url: string; headers: Record<string, string | string[]>; body: Json };

/** The response after redaction. `headers` as the server spelled them. */
export type DocumentResponse = { status: number; headers: Record<string, string | string[]>; body: Json; reason: string };

export type DocumentError = {
  code: string | null;
  message: string | null;
  variables: JsonObject;

  /** After this attempt; `jobFailed` alone. */
  retries?: number;

  /** ISO 8601 or null; `jobFailed` alone. */
  retryBackoff?: string | null;
};

/** `field`, `from` and `to`: the place in the task that caused it, where it is known. */
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

/** Why nothing was asked of the API, or what else bears on the run. */
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
 * All that is known of one job attempt, as data: plain, safe to show (no secret value stands in it), without words of
 * our own. `core/messages` words it into the document of the contract.
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

  /** What the process scope receives. */
  variables: JsonObject;

  /** Names of job variables that end with the task instead (its own inputs, or no output mapping reads them on). */
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

/** The record with its words: what the command line prints and the library returns. */
export type RunDocument = Omit<RunRecord, 'warnings' | 'problems' | 'lost'> & {
  warnings: (Omit<RunWarning, 'values'> & { message: string })[];
  problems: (Omit<RunProblem, 'values'> & { message: string })[];
};

/** A response to map: the redacted one of a run, or one that was pasted. A text body is raw, as received. */
export type GivenResponse =
  | { status: number; headers: Record<string, string | string[]>; body: unknown; reason?: string }
  | { failure: 'timeout' | 'connection' | 'tls' };
