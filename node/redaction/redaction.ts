import { parentPort } from 'node:worker_threads';

import { serveJobs } from '../worker/serve-jobs';

import { REDACTION_JOBS } from './jobs';

/** The thread that searches answers for the values of secrets. */
if (parentPort) {
  serveJobs(REDACTION_JOBS, parentPort);
}
