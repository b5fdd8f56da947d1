import { isMainThread, parentPort, Worker } from 'node:worker_threads';

import { serveJobs } from './serve-jobs';
import type { JobTable } from './protocol';

/** Memory for the evaluations of one thread, in megabytes: plenty for a diagram's data. */
const MAX_HEAP_MB = 512;

/** The port of an Electron utility process to its parent. */
type ParentPort = {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
};

type Parent = { onMessage: (listener: (message: unknown) => void) => void; send: (message: unknown) => void };

/**
 * The body of a worker process. Its main thread only passes messages on and stays responsive: it ends the process when the
 * parent is gone or the evaluating thread has died. `file` is the entry that the thread starts with, the process's own.
 */
export async function runWorker(file: string, loadJobs: () => Promise<JobTable>): Promise<void> {
  if (!isMainThread && parentPort) {
    return serveJobs(await loadJobs(), parentPort);
  }

  const parent = connectParent();
  const heapMb = Number(process.argv.at(-1));
  const thread = new Worker(file, { env: {}, resourceLimits: { maxOldGenerationSizeMb: heapMb > 0 ? heapMb : MAX_HEAP_MB } });

  thread.on('message', parent.send);
  thread.on('error', fail);
  thread.on('messageerror', fail);
  thread.on('exit', fail);
  parent.onMessage(message => thread.postMessage(message));
}


// helpers //////////

function fail(): void {
  process.exit(1);
}

/** Node's channel or Electron's port. Electron ends a utility process along with its parent. */
function connectParent(): Parent {
  const port = Reflect.get(process, 'parentPort') as ParentPort | undefined;

  if (port) {
    return { onMessage: listener => port.on('message', ({ data }) => listener(data)), send: message => port.postMessage(message) };
  }

  process.on('disconnect', fail);

  return {
    onMessage: listener => process.on('message', listener),

    // after a send that fails, the parent is gone
    send: message => void process.send?.(message, undefined, undefined, error => error && fail())
  };
}
