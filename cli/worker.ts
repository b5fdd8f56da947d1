import path from 'node:path';

import { createWorkerEvaluator } from '../node/worker';
import type { WorkerEvaluator } from '../node/worker';

/** The built worker stands beside the built command. */
const FILE = path.join(__dirname, 'worker.js');

/** Evaluates what users wrote, in a thread that is ended when it takes too long. Dispose of it at the end of the call. */
export function createWorker(): WorkerEvaluator {
  return createWorkerEvaluator({ file: FILE });
}
