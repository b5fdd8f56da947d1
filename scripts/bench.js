'use strict';

/**
 * Measures what design calls "quick" and prints one JSON document, with the goal beside the figures that have one. Needs
 * a build with the playground, and a machine that does nothing else.
 */

const { existsSync, readFileSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

const { benchCheck } = require('./bench/check');
const { benchClick } = require('./bench/click');
const { benchFeel } = require('./bench/feel');
const { benchMap } = require('./bench/map');
const { benchRun } = require('./bench/run');
const { percentiles } = require('./bench/statistics');
const { timeCli } = require('./bench/time-cli');
const { benchWindow } = require('./bench/window');

const ROOT = path.join(__dirname, '..');
const DIST = path.join(ROOT, 'dist');
const CLI = path.join(DIST, 'cli.js');
const DIAGRAM = path.join(ROOT, 'playground', 'diagrams', 'complaint.bpmn');

const STARTS = 10;

const VARIABLES = { complaint: { text: 'The parcel arrived broken.' }, language: 'English' };

main().then(document => process.stdout.write(`${ JSON.stringify(document, null, 2) }\n`), error => {
  process.stderr.write(`${ error instanceof Error ? error.message : error }\n`);
  process.exitCode = 1;
});

async function main() {
  const missing = [ 'cli.js', 'client.js', 'worker.js', 'playground/page.js' ].filter(file => !existsSync(path.join(DIST, file)));

  if (missing.length) {
    throw new Error(`${ missing.map(file => `dist/${ file }`).join(', ') } missing. Run: npm run build -- --playground`);
  }

  return {
    machine: {
      node: process.version, platform: `${ process.platform } ${ process.arch }`, cpu: os.cpus()[ 0 ]?.model ?? null, cores: os.cpus().length, load: os.loadavg()[ 0 ]
    },
    cliColdStartMs: { help: coldStart([ '--help' ]), list: coldStart([ 'list', DIAGRAM ]) },
    checkMs: benchCheck(CLI),
    clientBundleBytes: bundleSize(),
    ...await benchWindow(),
    clickToRequestMs: await benchClick(DIST),
    addedRunMs: await benchRun(DIST, DIAGRAM, VARIABLES),
    mapMs: { goal: 'at most 50 ms', ...await benchMap(readFileSync(DIAGRAM, 'utf8'), VARIABLES) },
    feelEvaluations: benchFeel()
  };
}

function coldStart(args) {
  return percentiles(Array.from({ length: STARTS }, () => timeCli(CLI, args)));
}

function bundleSize() {
  const bundle = readFileSync(path.join(DIST, 'client.js'));

  return { goal: 'gzip at most 150 KB (150000)', raw: bundle.length, gzip: gzipSync(bundle, { level: 9 }).length };
}
