'use strict';

// the product's redaction thread from its sources: a thread does not inherit the loader that reads TypeScript
require('tsx/cjs');
require('../../node/redaction/redaction.ts');
