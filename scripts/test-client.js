'use strict';

/**
 * `npm run test:client`: the client's specs on the panel packages of each supported Modeler, two of them at a time.
 * `MODELER=5.36` takes that one alone; `SPECS=modeling` runs some specs alone, on the Modeler that we develop against.
 */

const { spawn } = require('node:child_process');
const { availableParallelism } = require('node:os');
const path = require('node:path');

const { DEFAULT_HOST, HOSTS } = require('../test/helpers/hosts.cjs');

const ROOT = path.join(__dirname, '..');
const KARMA = path.join(ROOT, 'node_modules', 'karma', 'bin', 'karma');

/** A browser needs a core of its own, lest specs wait for it in vain; more than two gain little. */
const AT_ONCE = Math.min(2, availableParallelism());

const { MODELER, SPECS } = process.env;

main();

async function main() {
  const hosts = MODELER || SPECS ? [ MODELER || DEFAULT_HOST ] : longestFirst(HOSTS);
  const inTurn = limit(AT_ONCE);
  const runs = hosts.map(host => inTurn(() => run(host, hosts.length > 1)));
  const failed = [];

  for (const [ index, host ] of hosts.entries()) {
    const { output, passed } = await runs[ index ];

    process.stdout.write(output);

    if (!passed) {
      failed.push(host);
    }
  }

  process.stdout.write(failed.length
    ? `\nClient specs failed on: ${ failed.join(', ') }\n`
    : `\nClient specs passed on: ${ hosts.join(', ') }\n`);

  process.exitCode = failed.length ? 1 : 0;
}


// helpers //////////

/** The default host has specs that the others leave out. */
function longestFirst(hosts) {
  return [ DEFAULT_HOST, ...hosts.filter(host => host !== DEFAULT_HOST) ];
}

/** Runs the specs on one host. Kept apart, its output is not mixed with that of another. */
function run(host, apart) {
  return new Promise((resolve, reject) => {
    const karma = spawn(process.execPath, [ KARMA, 'start', 'karma.conf.js' ], {
      cwd: ROOT, stdio: apart ? [ 'ignore', 'pipe', 'pipe' ] : 'inherit', env: { ...process.env, MODELER: host }
    });

    const output = [];

    karma.stdout?.on('data', chunk => output.push(chunk));
    karma.stderr?.on('data', chunk => output.push(chunk));
    karma.on('error', reject);
    karma.on('close', status => resolve({ output: Buffer.concat(output), passed: status === 0 }));
  });
}

/** Starts what it is given, so many at a time. */
function limit(count) {
  const waiting = [];
  let free = count;

  return async task => {
    if (free) {
      free--;
    } else {
      await new Promise(resolve => waiting.push(resolve));
    }

    try {
      return await task();
    } finally {
      const next = waiting.shift();

      if (next) {
        next();
      } else {
        free++;
      }
    }
  };
}
