'use strict';

// the product's worker process from its sources: neither the process nor its thread inherits the loader that reads TypeScript
require('tsx/cjs');

const { WORKER_JOBS } = require('../../node/worker/jobs.ts');
const { runWorker } = require('../../node/worker/run-worker.ts');

void runWorker(__filename, async () => WORKER_JOBS);
