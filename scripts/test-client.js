'use strict';

/**
 * `npm run test:client`: the client's specs on the panel packages of each supported Modeler, one after the other.
 * `MODELER=5.36` takes that one alone; `SPECS=modeling` runs some specs alone, on the Modeler that we develop against.
 */

const { spawnSync } = require('node:child_process');
const path = require('node:path');

const { DEFAULT_HOST, HOSTS } = require('../test/helpers/hosts.cjs');

const ROOT = path.join(__dirname, '..');
const KARMA = path.join(ROOT, 'node_modules', 'karma', 'bin', 'karma');

const { MODELER, SPECS } = process.env;

const hosts = MODELER || SPECS ? [ MODELER || DEFAULT_HOST ] : HOSTS;
const failed = hosts.filter(host => !passes(host));

process.stdout.write(failed.length
  ? `\nClient specs failed on: ${ failed.join(', ') }\n`
  : `\nClient specs passed on: ${ hosts.join(', ') }\n`);

process.exitCode = failed.length ? 1 : 0;


// helpers //////////

function passes(host) {
  const { status } = spawnSync(process.execPath, [ KARMA, 'start', 'karma.conf.js' ], {
    cwd: ROOT, stdio: 'inherit', env: { ...process.env, MODELER: host }
  });

  return status === 0;
}
