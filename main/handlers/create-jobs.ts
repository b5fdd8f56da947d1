import { mapJob, runJob } from '../../core/run';
import type { Clock, Evaluator, JobOptions, ResponseRedactor, SecretSource, Transport } from '../../core/run';

import type { Jobs } from './jobs';

export type JobsSettings = {

  /** The user's test endpoint, such as `http://127.0.0.1:8089/v1`; null: the task's own URL. */
  baseUrl: string | null;

  /** A deadline of ours for a whole run, in milliseconds. */
  deadlineMs: number;
};

export type JobsOptions = {

  /** Evaluates what users wrote, apart from this thread. */
  worker: Evaluator;
  transport: Transport;
  clock: Clock;
  secrets: SecretSource;
  redactor: ResponseRedactor;

  /** Asked anew for each job: the user may change them meanwhile. */
  settings: () => JobsSettings;
};

/** Job attempts in three legs: the worker prepares, this process sends, the worker finishes. A mapping needs no sending. */
export function createJobs({ worker: evaluator, transport, clock, secrets, redactor, settings }: JobsOptions): Jobs {
  return {
    run({ task, variables }, cancel, onStep) {
      const { baseUrl, deadlineMs } = settings();
      const options = jobOptions(baseUrl);

      return runJob({ task, variables, options, evaluator, transport, clock, secrets, redactor, cancel, deadlineMs, onStep });
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
