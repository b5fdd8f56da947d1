'use strict';

/**
 * Every file under test/ and under the test folder of a package is a spec that a runner loads, a helper or a fixture.
 * Any other file would be a test that never runs.
 */

const { readdirSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const TEST = path.join(ROOT, 'test');
const PACKAGES = path.join(ROOT, 'packages');

/** What the runners load: mocha in Node, karma, mocha over dist/ and the built command, mocha over the playground. */
const NODE_SPECS = /^(?:core|docs|lib|node|main|simulator|playground|scripts)\/.+\.spec\.ts$/;
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

/** In the test folder of a package: specs for mocha in Node, and cases with their helper. */
const ALLOWED_IN_PACKAGES = [
  /\.spec\.ts$/,
  /\/(?:case|[\w-]+\.cases)\.ts$/,
  /^tsconfig\.json$/
];

const strays = [
  ...straysIn(TEST, ALLOWED),
  ...readdirSync(PACKAGES).flatMap(name => straysIn(path.join(PACKAGES, name, 'test'), ALLOWED_IN_PACKAGES))
];

if (strays.length) {
  process.stderr.write(`These files are neither run by a runner nor a helper nor a fixture:\n${
    strays.map(file => `  ${ file }\n`).join('') }`);
  process.exitCode = 1;
} else {
  process.stdout.write('check:tests: every file of a test folder is run, a helper or a fixture.\n');
}

function straysIn(folder, allowed) {
  return list(folder)
    .filter(file => !allowed.some(pattern => pattern.test(file)))
    .map(file => [ ...path.relative(ROOT, folder).split(path.sep), file ].join('/'));
}

function list(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join('/'));
}
