import { redactResponse } from '../../core/connector';
import { toDocument } from '../../core/messages';
import type { TaskModel } from '../../core/task';
import type { JsonObject } from '../../core/result';
import { NEVER, finishJob, prepareJob, runJob } from '../../core/run';
import type {
  Clock, Evaluator, HttpFailure, HttpRequest, HttpResponse, JobOptions, ResponseRedactor, RunDocument, RunSettings, SecretSource
} from '../../core/run';

export type Answer = HttpResponse | HttpFailure;

export type AttemptOptions = {
  variables?: JsonObject;
  secrets?: Record<string, string | undefined> | SecretSource;

  /** What the API answers, request by request; the last one stands for all further ones. */
  answers?: Answer[];
  options?: JobOptions;
  settings?: Partial<RunSettings>;
};

/** What an attempt did: its document, the requests that left, and how long it waited in between. */
export type Attempted = { document: RunDocument; requests: HttpRequest[]; waited: number };

export const H200: HttpResponse = {
  status: 200,
  reason: 'OK',
  headers: [ [ 'Content-Type', 'application/json' ] ],
  body: '{"id":"c1","choices":[{"message":{"content":"Hello"}}],"usage":{"total_tokens":9.0}}'
};

export const H401: HttpResponse = {
  status: 401,
  reason: 'Unauthorized',
  headers: [ [ 'Content-Type', 'application/json' ] ],
  body: '{"error":{"message":"bad key sk-123","code":"invalid_api_key"}}'
};

export const KEY = 'sk-sim-0123456789';

/** Redacts in place. */
export const REDACT_IN_PLACE: ResponseRedactor = { redact: async (values, response) => redactResponse(values, response) };

/** Evaluates in place. */
export const IN_PLACE: Evaluator = {
  prepare: async (task, variables, options) => ({ ok: true, value: prepareJob(task, variables, options) }),
  finish: async (prepared, exchange) => ({ ok: true, value: finishJob(prepared, exchange) })
};

/** A clock that jumps ahead instead of waiting. */
export function jumpingClock(): Clock & { waited: number } {
  const clock = {
    waited: 0,
    now: () => clock.waited,
    sleep: async (ms: number) => {
      clock.waited += ms;
    }
  };

  return clock;
}

/** A response with these fields. */
export function answer(fields: Partial<HttpResponse>): HttpResponse {
  return { status: 200, reason: 'OK', headers: [], body: '{}', ...fields };
}

/** One job attempt against scripted answers; every secret may travel anywhere, unless a source says otherwise. */
export async function attempt(task: TaskModel, {
  variables = {}, secrets = { OPENAI_API_KEY: KEY }, answers = [ H200 ], options = {}, settings = {}
}: AttemptOptions = {}): Promise<Attempted> {
  const requests: HttpRequest[] = [];
  const clock = jumpingClock();

  const record = await runJob({
    task,
    variables,
    options,
    evaluator: IN_PLACE,
    clock,
    secrets: toSource(secrets),
    cancel: NEVER,
    transport: {
      async send(request) {
        requests.push(request);

        return answers[ Math.min(requests.length, answers.length) - 1 ] ?? { failure: 'connection' };
      }
    },
    ...settings
  });

  return { document: toDocument(record), requests, waited: clock.waited };
}


// helpers //////////

function toSource(secrets: Record<string, string | undefined> | SecretSource): SecretSource {
  return isSource(secrets) ? secrets : {
    get: async name => Object.hasOwn(secrets, name) ? secrets[ name ] : undefined,
    mayTravel: async () => true
  };
}

function isSource(secrets: Record<string, string | undefined> | SecretSource): secrets is SecretSource {
  return typeof secrets.mayTravel === 'function';
}
