'use strict';

// a worker thread does not inherit the loader that reads TypeScript
require('tsx/cjs');
require('./worker-thread.ts');
