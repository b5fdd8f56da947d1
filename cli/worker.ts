import path from 'node:path';

import { createChildProcessStarter, createWorkerEvaluator } from '../node/worker';
import type { WorkerEvaluator } from '../node/worker';

/** The built worker, next to the built command. */
const FILE = path.join(__dirname, 'worker.js');

/** Evaluates what users wrote in a process that is killed when it takes too long. Dispose of it at the end of the call. */
export function createWorker(): WorkerEvaluator {
  return createWorkerEvaluator({ start: createChildProcessStarter(FILE) });
}
