'use strict';

/**
 * `npm test`: everything that must hold on the Modeler that we develop against. Parts run in parallel, as many as there
 * are cores; the output of a part appears as one block when the part ends. `npm run test:hosts` covers the other Modelers.
 *
 *   node scripts/test.js [--no-build]    --no-build: dist/ is there already (`npm run all`)
 */

const { spawn } = require('node:child_process');
const { availableParallelism } = require('node:os');
const path = require('node:path');

const { findBrowser } = require('./find-browser');

const ROOT = path.join(__dirname, '..');

/** The last line of a part that runs specs. */
const FIGURES = /^(\d+) passed, (\d+) failed$/gm;

/**
 * The parts in the order in which they start, the longest first. `after`: the part whose result a part needs. The build
 * and the type check write the same files, so they do not run at the same time.
 */
const PARTS = [
  { name: 'build', args: [ 'build', '--', '--playground' ] },
  { name: 'client specs: validation', args: [ 'test:client' ], env: { PART: 'validation' } },
  { name: 'end-to-end specs', args: [ 'test:e2e' ], after: 'build' },
  { name: 'client specs: all others', args: [ 'test:client' ], env: { PART: 'others' } },
  { name: 'specs of the build and the command line', args: [ 'test:distro' ], after: 'build' },
  { name: 'types', args: [ 'check:types' ], after: 'build' },
  { name: 'lint', args: [ 'lint' ] },
  { name: 'specs in Node', args: [ 'test:node' ] },
  { name: 'test folders', args: [ 'check:tests' ] }
];

main().catch(error => {
  process.stderr.write(`${ error instanceof Error ? error.message : error }\n`);
  process.exitCode = 1;
});

async function main() {

  // fails in the first second where there is no browser
  process.env.CHROME_BIN = findBrowser();

  const parts = process.argv.includes('--no-build') ? withoutBuild(PARTS) : PARTS;
  const results = await runAll(parts, Math.max(1, Math.min(4, availableParallelism())));
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const broken = results.filter(({ ok }) => !ok).map(({ name }) => name);

  process.stdout.write(`\n${ broken.length ? `Failed: ${ broken.join(', ') }` : 'Everything passed' }\n${ passed } passed, ${ failed } failed\n`);
  process.exitCode = broken.length ? 1 : 0;
}


// helpers //////////

function withoutBuild(parts) {
  return parts.filter(({ name }) => name !== 'build').map(({ after, ...part }) => ({ ...part, after: after === 'build' ? undefined : after }));
}

/** Starts each part as soon as a core is free and the part it needs has passed. */
async function runAll(parts, atOnce) {
  const waiting = [ ...parts ];
  const running = new Map();
  const results = [];

  while (waiting.length || running.size) {
    for (const part of waiting.filter(({ after }) => isReady(after, results))) {
      if (running.size < atOnce) {
        waiting.splice(waiting.indexOf(part), 1);
        running.set(part.name, resultOf(part, results));
      }
    }

    const result = await Promise.race(running.values());

    running.delete(result.name);
    results.push(result);
    report(result);
  }

  return results;
}

function isReady(after, results) {
  return after === undefined || results.some(({ name }) => name === after);
}

/** Runs a part; a part whose prerequisite failed fails without running. */
function resultOf(part, results) {
  const needed = results.find(({ name }) => name === part.after);

  return needed && !needed.ok
    ? Promise.resolve(toResult(part, `Not run: ${ needed.name } failed.\n`, false, 0))
    : run(part);
}

function run(part) {
  const startedAt = Date.now();

  return new Promise((resolve, reject) => {
    const child = spawn('npm', [ 'run', '-s', ...part.args ], {
      cwd: ROOT, stdio: [ 'ignore', 'pipe', 'pipe' ], env: { ...process.env, ...part.env }, shell: process.platform === 'win32'
    });

    const output = [];

    child.stdout.on('data', chunk => output.push(chunk));
    child.stderr.on('data', chunk => output.push(chunk));
    child.on('error', reject);
    child.on('close', status => resolve(toResult(part, Buffer.concat(output).toString(), status === 0, Date.now() - startedAt)));
  });
}

/** A part that fails without naming a failed spec counts as one failure: the closing line must not read as a success. */
function toResult({ name }, output, ok, ms) {
  const figures = [ ...output.matchAll(FIGURES) ];
  const passed = figures.reduce((sum, [ , count ]) => sum + Number(count), 0);
  const failed = figures.reduce((sum, [ , , count ]) => sum + Number(count), 0);

  return { name, output, ok, ms, passed, failed: ok ? failed : Math.max(1, failed) };
}

/** A part's own closing lines are indented, so that a log has one such line at its margin. */
function report({ name, output, ok, ms }) {
  const text = output.replace(FIGURES, '  $&').trimEnd();

  process.stdout.write(`\n--- ${ name }: ${ ok ? 'passed' : 'FAILED' } after ${ Math.round(ms / 1000) } s\n${ text ? `${ text }\n` : '' }`);
}
