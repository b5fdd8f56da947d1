import { isAllowedOrigin, toRawResponse } from '../core/connector';
import { toDocument } from '../core/messages';
import type { TaskModel } from '../core/task';
import type { JsonObject } from '../core/result';
import { createCancel, finishJob, prepareJob, runJob } from '../core/run';
import type {
  CancelSignal, Clock, Evaluator, HttpFailure, HttpRequest, HttpResponse, JobOptions, RunDocument, SecretSource, StepListener, Transport
} from '../core/run';

/** What the platform's `AbortSignal` offers, as far as a run needs it. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Values of secrets by name, in the way that suits the caller; a `SecretSource` decides on origins itself. */
export type Secrets =
  | SecretSource
  | ReadonlyMap<string, string>
  | Readonly<Record<string, string>>
  | ((name: string) => string | undefined | Promise<string | undefined>);

/** A response as a caller may have it: headers by name or in pairs, the body as text or already read. */
export type AnyResponse = {
  status: number;
  headers: Record<string, string | string[]> | [ name: string, value: string ][];
  body: unknown;
  reason?: string;
};

/** Makes one exchange; a rejection counts as a broken connection. */
export type SendRequest = (request: HttpRequest, cancel: CancelSignal) => Promise<AnyResponse | HttpFailure>;

export type RunTaskOptions = JobOptions & {

  /** Origins that secrets may go to, beside OpenAI's and the base URL's. */
  allowOrigins?: readonly string[];

  /** Stops before the call. */
  dryRun?: boolean;
};

export type RunTaskSettings = {

  /** The process variables before the task. */
  variables?: JsonObject;

  /** Makes one HTTP exchange; not needed for a dry run. */
  transport?: Transport | SendRequest;

  /** Without any, every secret is missing. */
  secrets?: Secrets;
  signal?: AbortSignalLike;
  options?: RunTaskOptions;

  /** Time and waiting: without it, a repeated request goes out at once. */
  clock?: Clock;
  onStep?: StepListener;
};

/** One job attempt, all of it: a promise of the document. Expressions run in place: nothing but the step budget ends them. */
export async function runTask(task: TaskModel, settings: RunTaskSettings = {}): Promise<RunDocument> {
  const { variables = {}, transport, secrets = {}, signal, clock = NO_PAUSES, onStep } = settings;
  const { allowOrigins = [], dryRun = transport === undefined, ...options } = settings.options ?? {};
  const cancel = createCancel();
  const abort = () => cancel.cancel();

  if (signal?.aborted) {
    abort();
  }

  signal?.addEventListener('abort', abort);

  const record = await runJob({
    task,
    variables,
    options,
    evaluator: IN_PLACE,
    transport: toTransport(transport),
    clock,
    secrets: toSecretSource(secrets, options.baseUrl, allowOrigins),
    cancel: cancel.signal,
    dryRun,
    onStep
  });

  signal?.removeEventListener('abort', abort);

  return toDocument(record);
}


// helpers //////////

const IN_PLACE: Evaluator = {
  prepare: async (task, variables, options) => ({ ok: true, value: prepareJob(task, variables, options) }),
  finish: async (prepared, exchange) => ({ ok: true, value: finishJob(prepared, exchange) })
};

/** No timers here: whoever wants the runtime's pauses hands in a clock. */
const NO_PAUSES: Clock = { now: () => Date.now(), sleep: () => Promise.resolve() };

function toTransport(transport: Transport | SendRequest | undefined): Transport {
  if (typeof transport !== 'function') {
    return transport ?? { send: () => Promise.resolve({ failure: 'cancelled' }) };
  }

  return {
    async send(request, cancel) {
      try {
        return toResponse(await transport(request, cancel));
      } catch {
        return { failure: 'connection' };
      }
    }
  };
}

function toResponse(answer: AnyResponse | HttpFailure): HttpResponse | HttpFailure {
  if ('failure' in answer) {
    return answer;
  }

  const { headers, ...rest } = answer;

  return Array.isArray(headers) ? { ...toRawResponse({ ...rest, headers: {} }), headers } : toRawResponse({ ...rest, headers });
}

function toSecretSource(secrets: Secrets, baseUrl: string | undefined, allowOrigins: readonly string[]): SecretSource {
  return isSecretSource(secrets) ? secrets : {
    get: async name => valueOf(secrets, name),
    mayTravel: async (_name, origin) => isAllowedOrigin(origin, baseUrl, allowOrigins)
  };
}

function isSecretSource(secrets: Secrets): secrets is SecretSource {
  return 'mayTravel' in secrets && typeof secrets.mayTravel === 'function';
}

function valueOf(secrets: Exclude<Secrets, SecretSource>, name: string): string | undefined | Promise<string | undefined> {
  if (typeof secrets === 'function') {
    return secrets(name);
  }

  if (isMap(secrets)) {
    return secrets.get(name);
  }

  return Object.hasOwn(secrets, name) ? secrets[ name ] : undefined;
}

function isMap(secrets: ReadonlyMap<string, string> | Readonly<Record<string, string>>): secrets is ReadonlyMap<string, string> {
  return secrets instanceof Map;
}
