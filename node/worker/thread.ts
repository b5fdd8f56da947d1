import { parentPort } from 'node:worker_threads';

import type { JobMessage, JobResult, JobTable, ThreadMessage } from './protocol';

/** Serves jobs in a worker thread, one after the other. A job that throws answers; the thread goes on. */
export function serveJobs(jobs: JobTable): void {
  if (!parentPort) {
    throw new Error('serveJobs runs in a worker thread only');
  }

  const port = parentPort;
  const post = (message: ThreadMessage): void => port.postMessage(message);

  port.on('message', ({ name, input }: JobMessage<never>) => post({ ready: false, result: run(jobs, name, input) }));
  post({ ready: true });
}


// helpers //////////

function run(jobs: JobTable, name: string, input: never): JobResult<unknown> {
  const job = Object.hasOwn(jobs, name) ? jobs[ name ] : undefined;

  if (!job) {
    return { ok: false, code: 'run/worker-failed' };
  }

  try {
    return { ok: true, value: job(input) };
  } catch {

    // a fault of ours, or a stack that overflowed: nothing of what was evaluated may leave in an error's text
    return { ok: false, code: 'run/worker-failed' };
  }
}
