'use strict';

/**
 * `npm run dev`: builds all bundles and builds them again on every change. After each build the playground starts again
 * on the same port, and its page reloads. Arguments go to the playground: `npm run dev -- --live`. Ctrl+C ends both.
 */

const { spawn } = require('node:child_process');
const { randomBytes } = require('node:crypto');
const { once } = require('node:events');
const { appendFileSync } = require('node:fs');
const path = require('node:path');
const { createInterface } = require('node:readline');

const webpack = require('webpack');

const configs = require('../webpack.config.js');

const ROOT = path.join(__dirname, '..');
const PLAYGROUND = path.join(ROOT, 'dist', 'playground.js');

/** The file that `dev/reload.js` watches from the page. */
const WATCHED_BY_PAGE = path.join(ROOT, 'dist', 'playground', 'page.css');

const RELOAD = path.join(__dirname, 'dev', 'reload.js');

/** Not minified, and kept in memory: a change is on the screen in seconds. Without eval, which the page's policy forbids. */
const FAST = { mode: 'development', devtool: false, cache: { type: 'memory' } };

/** Every start of the playground gets the same key, so that the reloaded page can still use it. */
const KEY = randomBytes(24).toString('base64url');

/** The running playground, the port that it keeps, and how often it was started. */
/** @type {import('node:child_process').ChildProcess | null} */
let playground = null;
/** @type {string | null} */
let port = null;
let builds = 0;

/** Restarts happen one after the other. */
let restarted = Promise.resolve();

const compiler = webpack(/** @type {import('webpack').Configuration[]} */ (
  configs.map(config => ({ ...config, ...FAST, ...config.name === 'page' ? { entry: [ config.entry, RELOAD ] } : {} }))
));

compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
  if (error || !stats || stats.hasErrors()) {
    process.stderr.write(`${ error?.message ?? stats?.toString({ preset: 'errors-only', colors: process.stderr.isTTY }) }\nNot restarted: fix the errors above.\n`);

    return;
  }

  restarted = restarted.then(restart).catch(reason => void process.stderr.write(`${ reason.message }\n`));
});

process.once('SIGINT', () => {
  playground?.kill('SIGINT');
  process.exit(0);
});


// helpers //////////

async function restart() {
  await stop();

  playground = spawn(process.execPath, [ PLAYGROUND, ...process.argv.slice(2), ...port ? [ '--port', port ] : [] ], {
    cwd: ROOT, stdio: [ 'ignore', 'pipe', builds ? 'ignore' : 'inherit' ], env: { ...process.env, OPENAI_TASK_PLAYGROUND_KEY: KEY }
  });

  const url = await firstLine(playground);

  port = new URL(url).port;
  builds++;
  appendFileSync(WATCHED_BY_PAGE, `\n/* build ${ builds } */\n`);
  process.stdout.write(builds === 1 ? `${ url }\nWatching for changes. Ctrl+C ends.\n` : `Build ${ builds }: the page reloads.\n`);
}

async function stop() {
  if (playground?.exitCode === null) {
    const ended = once(playground, 'exit');

    playground.kill('SIGINT');
    await ended;
  }
}

/** The address that the playground prints; rejects where it ends before. */
async function firstLine(child) {
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(() => null)
  ]);

  if (line === null) {
    throw new Error('The playground ended at its start. Read its message above, then save a file to build again.');
  }

  return line[ 0 ];
}
