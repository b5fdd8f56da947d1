'use strict';

/**
 * The client specs in a browser, two browsers at a time.
 *
 *   npm run test:client    all specs on the default Modeler, the one that we develop against
 *   npm run test:hosts     the specs that depend on the Modeler, on each of the other supported Modelers
 *
 * `SPECS=modeling` selects specs by a part of their path, `MODELER=5.36` another Modeler, `PART=validation` one of the two
 * parts that karma.conf.js defines.
 */

const { spawn } = require('node:child_process');
const { availableParallelism } = require('node:os');
const path = require('node:path');

const { DEFAULT_HOST, HOSTS } = require('../test/helpers/hosts.cjs');

const ROOT = path.join(__dirname, '..');
const KARMA = path.join(ROOT, 'node_modules', 'karma', 'bin', 'karma');

/** A browser needs a core of its own; more than two gain little. */
const AT_ONCE = Math.min(2, availableParallelism());

/** The closing line of one browser. */
const FIGURES = /^(\d+) passed, (\d+) failed$/gm;

main();

async function main() {
  const runs = plannedRuns(process.env, process.argv.includes('--hosts'));
  const inTurn = createLimit(AT_ONCE);
  const results = runs.map(({ env }) => inTurn(() => runKarma(env, runs.length > 1)));
  const failed = [];
  const sums = { passed: 0, failed: 0 };

  for (const [ index, { title } ] of runs.entries()) {
    const { output, ok } = await results[ index ];

    // one closing line at the margin of a log: the sum
    process.stdout.write(output.replace(FIGURES, '  $&'));

    for (const [ , passing, failing ] of output.matchAll(FIGURES)) {
      sums.passed += Number(passing);
      sums.failed += Number(failing);
    }

    if (!ok) {
      failed.push(title);
    }
  }

  if (runs.length > 1) {
    process.stdout.write(`\nClient specs ${ failed.length ? `failed on: ${ failed.join(', ') }` : 'passed' }\n`);
    process.stdout.write(`${ sums.passed } passed, ${ failed.length ? Math.max(1, sums.failed) : sums.failed } failed\n`);
  }

  process.exitCode = failed.length ? 1 : 0;
}


// helpers //////////

/**
 * The browsers to start, each with its environment.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @param {boolean} otherHosts
 */
function plannedRuns({ MODELER, SPECS, PART }, otherHosts) {
  if (MODELER || SPECS || PART) {
    return [ { title: MODELER ?? DEFAULT_HOST, env: { MODELER: MODELER ?? DEFAULT_HOST } } ];
  }

  return otherHosts
    ? HOSTS.filter(host => host !== DEFAULT_HOST).map(host => ({ title: `Modeler ${ host }`, env: { MODELER: host } }))
    : [ 'validation', 'others' ].map(part => ({ title: part, env: { MODELER: DEFAULT_HOST, PART: part } }));
}

/** Runs Karma once. Kept apart, its output is not mixed with that of another. */
function runKarma(env, isApart) {
  return new Promise((resolve, reject) => {
    const karma = spawn(process.execPath, [ KARMA, 'start', 'karma.conf.js' ], {
      cwd: ROOT, stdio: isApart ? [ 'ignore', 'pipe', 'pipe' ] : 'inherit', env: { ...process.env, ...env }
    });

    const output = [];

    karma.stdout?.on('data', chunk => output.push(chunk));
    karma.stderr?.on('data', chunk => output.push(chunk));
    karma.on('error', reject);
    karma.on('close', status => resolve({ output: Buffer.concat(output).toString(), ok: status === 0 }));
  });
}

/** A function that starts tasks, at most so many at a time. */
function createLimit(count) {
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
