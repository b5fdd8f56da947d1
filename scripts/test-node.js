'use strict';

/**
 * `npm run test:node`: the specs that need neither a browser nor a build. `npm run test:watch` runs them again on every
 * change. Patterns after `--` replace the default ones: `npm run test:watch -- "test/core/run/*.spec.ts"`.
 */

const { spawnSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const MOCHA = path.join(ROOT, 'node_modules', 'mocha', 'bin', '_mocha');

const ALL = [
  'test/{core,docs,lib,node,main,simulator,playground,scripts}/**/*.spec.ts',
  'packages/*/test/**/*.spec.ts'
];

const args = process.argv.slice(2);
const patterns = args.filter(arg => arg !== '--watch');

const { status } = spawnSync(process.execPath, [
  ...args.includes('--watch') ? [ '--watch' ] : [],
  '--import', 'tsx',
  MOCHA,
  ...patterns.length ? patterns : ALL
], { cwd: ROOT, stdio: 'inherit' });

process.exitCode = status ?? 1;
