import type { StartRunRequest } from '../../core/protocol';
import { createCancel, mapJob, runJob } from '../../core/run';
import type { CancelSignal, Clock, Evaluator, JobOptions, ResponseRedactor, SecretSource, Transport } from '../../core/run';

import type { Jobs } from './jobs';

export type JobsSettings = {

  /** The user's test endpoint, such as `http://127.0.0.1:8089/v1`; null: the task's own URL. */
  baseUrl: string | null;

  /** A deadline of ours for a whole run, in milliseconds. */
  deadlineMs: number;
};

export type JobsOptions = {

  /** Evaluates what users wrote, apart from this thread. */
  evaluator: Evaluator;
  transport: Transport;
  clock: Clock;
  redactor: ResponseRedactor;

  /** The secrets of one run. The signal is raised when the run ends, for whatever reason: no dialog outlives its run. */
  secretsFor: (request: StartRunRequest, ended: CancelSignal) => SecretSource;

  /** Read for each job: the user can change the settings. */
  settings: () => JobsSettings;
};

/** Job attempts in three legs: the worker prepares, this process sends, the worker finishes. A mapping needs no sending. */
export function createJobs({ evaluator, transport, clock, secretsFor, redactor, settings }: JobsOptions): Jobs {
  return {
    async run(request, cancel, onStep) {
      const { task, variables } = request;
      const { baseUrl, deadlineMs } = settings();
      const options = jobOptions(baseUrl);
      const ended = createCancel();
      const undo = cancel.onCancel(ended.cancel);
      const secrets = secretsFor(request, ended.signal);

      try {
        return await runJob({ task, variables, options, evaluator, transport, clock, secrets, redactor, cancel, deadlineMs, onStep });
      } finally {
        undo();
        ended.cancel();
      }
    },

    map({ task, variables, response }) {
      return mapJob({ task, variables, options: jobOptions(settings().baseUrl), evaluator, response });
    }
  };
}


// helpers //////////

function jobOptions(baseUrl: string | null): JobOptions {
  return baseUrl === null ? {} : { baseUrl };
}
