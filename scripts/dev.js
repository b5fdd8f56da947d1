'use strict';

/**
 * `npm run dev`: builds all bundles and builds them again on every change. After each build the playground starts again
 * on the same port, and its page reloads. Arguments go to the playground: `npm run dev -- --live`. Ctrl+C ends both.
 */

const { spawn } = require('node:child_process');
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

/** The running playground and its address. */
let playground = null;
let port = null;
let builds = 0;

/** Restarts happen one after the other. */
let restarted = Promise.resolve();

const compiler = webpack(configs.map(config => config.name === 'page' ? { ...config, entry: [ config.entry, RELOAD ] } : config));

compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
  if (error || stats.hasErrors()) {
    process.stderr.write(`${ error ? error.message : stats.toString({ preset: 'errors-only', colors: process.stderr.isTTY }) }\nNot restarted: fix the errors above.\n`);

    return;
  }

  restarted = restarted.then(restart).catch(reason => process.stderr.write(`${ reason.message }\n`));
});

process.once('SIGINT', () => {
  playground?.kill('SIGINT');
  compiler.close(() => process.exit(0));
});


// helpers //////////

async function restart() {
  await stop();

  playground = spawn(process.execPath, [ PLAYGROUND, ...process.argv.slice(2), ...port ? [ '--port', port ] : [] ], {
    cwd: ROOT, stdio: [ 'ignore', 'pipe', builds ? 'ignore' : 'inherit' ]
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
