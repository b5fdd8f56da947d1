import type { MessagePort } from 'node:worker_threads';

import type { JobMessage, JobResult, JobTable, WorkerMessage } from './protocol';

/** Serves jobs in a worker thread, one after another. A job that throws gets a failed result; the thread continues. */
export function serveJobs(jobs: JobTable, port: MessagePort): void {
  const post = (message: WorkerMessage): void => port.postMessage(message);

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

    // a bug of ours, or a stack overflow: an error's text must not carry evaluated data out of the process
    return { ok: false, code: 'run/worker-failed' };
  }
}
