'use strict';

/**
 * Every file under test/ is a spec that a runner loads, a helper or a fixture. Anything else would be a test that
 * never runs.
 */

const { readdirSync } = require('node:fs');
const path = require('node:path');

const TEST = path.join(__dirname, '..', 'test');

/** What the runners load: mocha in Node, karma, mocha over dist/ and the built command, mocha over the playground. */
const NODE_SPECS = /^(?:core|lib|node|main|simulator|playground|scripts)\/.+\.spec\.ts$/;
const CLIENT_SPECS = /^client\/.+\.spec\.tsx?$/;
const BUILT_SPECS = /^(?:distro|cli|e2e)\/.+\.spec\.ts$/;

const ALLOWED = [
  NODE_SPECS,
  CLIENT_SPECS,
  BUILT_SPECS,
  /^helpers\//,
  /^fixtures\//,
  /^client\/(?:index|bootstrap|globals\.d)\.ts$/,
  /^tsconfig\.json$/,

  // a fixture beside its spec, of the same name
  /\.(?:bpmn|json|cases\.ts)$/
];

const strays = list(TEST).filter(file => !ALLOWED.some(pattern => pattern.test(file)));

if (strays.length) {
  process.stderr.write(`These files under test/ are neither run by a runner nor a helper nor a fixture:\n${
    strays.map(file => `  test/${ file }\n`).join('') }`);
  process.exitCode = 1;
} else {
  process.stdout.write(`check:tests: every file under test/ is run, a helper or a fixture.\n`);
}

function list(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(TEST, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join('/'));
}
