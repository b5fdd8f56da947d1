import path from 'node:path';

import { createRedactionWorker, createThreadStarter } from '../node/redaction';
import type { RedactionWorker } from '../node/redaction';
import { createChildProcessStarter, createWorkerEvaluator } from '../node/worker';
import type { WorkerEvaluator } from '../node/worker';

/** The built worker, next to the built command. */
const FILE = path.join(__dirname, 'worker.js');

/** Evaluates what users wrote in a process that is killed when it takes too long. Dispose of it at the end of the call. */
export function createWorker(): WorkerEvaluator {
  return createWorkerEvaluator({ start: createChildProcessStarter(FILE) });
}

/** Searches answers for the values of secrets, in a thread of its own. Dispose of it at the end of the call. */
export function createRedactor(): RedactionWorker {
  return createRedactionWorker(createThreadStarter(path.join(__dirname, 'redaction.js')));
}
