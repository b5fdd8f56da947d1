'use strict';

// the product's worker thread from its sources: a thread does not inherit the loader that reads TypeScript
require('tsx/cjs');
require('../../node/worker/worker.ts');
