'use strict';

// neither the process nor its thread inherits the loader that reads TypeScript
require('tsx/cjs');

const { runWorker } = require('../../node/worker/run-worker.ts');
const { JOBS } = require('./worker-jobs.ts');

void runWorker(__filename, async () => JOBS);
