import { readRequest } from '../../core/protocol';
import type { Event, HandlerMap, HostDescription, Reply, ReplyValue, RequestOf, SecretState, Verb } from '../../core/protocol';

import type { Jobs } from './jobs';
import { NO_STORAGE } from './storage-handlers';
import type { StorageHandlers } from './storage-handlers';
import type { RateGuard } from './rate-guard';
import { createRuns } from './runs';
import type { Runs } from './runs';

export type HandlersOptions = {
  jobs: Jobs;
  guard: RateGuard;

  /** Asked anew each time: the user may change the settings. */
  host: () => HostDescription;

  /** Where the value of a secret comes from; never the value. */
  secretState: (name: string) => Promise<SecretState>;

  /** The handlers of secrets and settings; absent where this host stores none. */
  storage?: StorageHandlers;

  /** The way back to the window, for what happens in runs. */
  emit: (event: Event) => void;
};

/** What answers the messages of one window. */
export interface Handlers {

  /** Answers any message, also one of a wrong shape; never throws. */
  handle(message: unknown): Promise<Reply<unknown>>;

  /** The window is gone: its runs are cancelled. */
  dispose(): void;
}

/** One handler per verb, over runs that are known by their token. Replies and events are plain data without secret values. */
export function createHandlers(options: HandlersOptions): Handlers {
  const runs = createRuns(options.jobs, options.emit);
  const handlers: HandlerMap = { ...options.storage ?? NO_STORAGE, ...runHandlers(options, runs) };

  return {
    async handle(message) {
      const request = readRequest(message);

      if (!request) {
        return failure('protocol/invalid-message');
      }

      try {
        return await dispatch(handlers, request);
      } catch {
        return failure('protocol/internal-error');
      }
    },

    dispose: () => runs.cancelAll()
  };
}


// helpers //////////

function runHandlers({ jobs, guard, host, secretState }: HandlersOptions, runs: Runs): Omit<HandlerMap, keyof StorageHandlers> {
  return {
    describe: async () => success(host()),

    async startRun(request) {
      if (runs.has(request.token)) {
        return failure('protocol/invalid-message');
      }

      if (!guard.admit()) {
        return failure('run/rate-guard', { limit: String(guard.limit) });
      }

      runs.start(request);

      return success({ started: true });
    },

    cancelRun: async ({ token }) => success({ cancelled: runs.cancel(token) }),
    map: async request => success(await jobs.map(request)),

    async secretStates({ names }) {
      const states = await Promise.all(names.map(async name => [ name, await secretState(name) ] as const));

      return success(Object.fromEntries(states));
    }
  };
}

function dispatch<V extends Verb>(handlers: HandlerMap, request: RequestOf<V>): Promise<Reply<ReplyValue<V>>> {
  return handlers[ request.verb ](request);
}

function success<T>(value: T): Reply<T> {
  return { ok: true, value };
}

function failure(code: string, values?: Record<string, string>): Reply<never> {
  return { ok: false, problem: values ? { code, values } : { code } };
}
