'use strict';

/** Measures what design calls "quick" and prints one JSON document. Needs a build with the playground. */

require('tsx/cjs');

const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

const { chromium } = require('playwright-core');
const { request } = require('undici');

const { version } = require('../package.json');
const { startPlayground } = require('../playground/start');
const { createHandlers, createJobs, createRateGuard } = require('../main/handlers');
const { systemClock } = require('../node/clock');
const { createUndiciTransport } = require('../node/http');
const { createWorkerEvaluator } = require('../node/worker');
const { createSimulator } = require('../simulator');
const { parseDiagram } = require('../lib');

const { benchFeel } = require('./bench/feel');
const { benchMap } = require('./bench/map');
const { browserFlags, findBrowser } = require('./find-browser');

const ROOT = path.join(__dirname, '..');
const DIST = path.join(ROOT, 'dist');
const DIAGRAM = path.join(ROOT, 'playground', 'diagrams', 'complaint.bpmn');

const STARTS = 10;
const CLICKS = 10;
const PAIRS = 40;
const WARM_UP = 5;

const VARIABLES = { complaint: { text: 'The parcel arrived broken.' }, language: 'English' };
const KEY = 'sk-sim-bench-0001';

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
    machine: { node: process.version, platform: `${ process.platform } ${ process.arch }`, cpu: os.cpus()[ 0 ]?.model ?? null, cores: os.cpus().length },
    cliColdStartMs: { help: coldStart([ '--help' ]), list: coldStart([ 'list', DIAGRAM ]) },
    clickToRequestMs: await clickToRequest(),
    addedRunMs: await addedRun(),
    clientBundleBytes: bundleSize(),
    feelEvaluations: benchFeel(),
    mapMs: await benchMap(readFileSync(DIAGRAM, 'utf8'), VARIABLES)
  };
}

/** Milliseconds from the start of the process to its end. */
function coldStart(args) {
  const times = Array.from({ length: STARTS }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [ path.join(DIST, 'cli.js'), ...args ], { encoding: 'utf8' });

    if (status !== 0) {
      throw new Error(`openai-task ${ args.join(' ') } failed: ${ stderr }`);
    }

    return performance.now() - start;
  });

  return summary(times);
}

/** Milliseconds from the click on Test run to the request's arrival at the simulator; the first click asks and warms up. */
async function clickToRequest() {
  let onRequest = () => undefined;

  const nextRequest = () => new Promise(resolve => {
    onRequest = () => resolve(performance.timeOrigin + performance.now());
  });

  const started = await startPlayground({
    dist: DIST, version, port: 0, live: false, secrets: null, environment: {}, onRequest: () => onRequest()
  });

  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });

  try {
    const page = await browser.newPage();

    await page.goto(started.value.url);
    await page.click('[data-element-id=Task_Summarize]');
    await page.getByRole('button', { name: 'Test run' }).click();
    await timeClick(page, 'Run', nextRequest());

    const times = [];

    for (let click = 0; click < CLICKS; click++) {
      times.push(await timeClick(page, 'Test run', nextRequest()));
    }

    return summary(times);
  } finally {
    await browser.close();
    await started.value.close();
  }
}

/** Clicks, notes when the request arrives, and waits until the run has ended. */
async function timeClick(page, name, arrival) {
  const button = page.getByRole('button', { name, exact: true });

  await button.evaluate(node => node.addEventListener('click', () => {
    window.clickedAt = performance.timeOrigin + performance.now();
  }, { capture: true, once: true }));

  await button.click();

  const arrived = await arrival;

  await page.getByRole('button', { name: 'Test run', exact: true }).waitFor();

  return arrived - await page.evaluate(() => window.clickedAt);
}

/** Milliseconds that a whole run takes beyond the same HTTP call made bare, call by call in turn. */
async function addedRun() {
  let body = '';

  const simulator = createSimulator({
    onRequest: incoming => {
      body = incoming.body;
    }
  });

  const { value: { url } } = await simulator.listen();
  const transport = createUndiciTransport();
  const worker = createWorkerEvaluator({ file: path.join(DIST, 'worker.js') });
  const runs = [];
  const calls = [];

  try {
    const run = createRunner({ worker, transport, baseUrl: url, task: await readTask() });

    for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
      runs.push(await time(run));
      calls.push(await time(() => call(`${ url }/chat/completions`, body)));
    }
  } finally {
    await Promise.all([ simulator.close(), transport.close(), worker.dispose() ]);
  }

  const added = runs.map((ms, index) => ms - calls[ index ]).slice(WARM_UP);

  return { pairs: PAIRS, ...summary(added), runMedian: summary(runs.slice(WARM_UP)).median, callMedian: summary(calls.slice(WARM_UP)).median };
}

/** One run through the handlers, as the window starts it. */
function createRunner({ worker, transport, baseUrl, task }) {
  const secrets = { get: async () => KEY, mayTravel: async () => true };
  let onEvent;
  let count = 0;

  const handlers = createHandlers({
    jobs: createJobs({ worker, transport, clock: systemClock, secrets, settings: () => ({ baseUrl, deadlineMs: 60_000 }) }),
    guard: createRateGuard(() => 0, Infinity),
    host: () => ({ simulated: true, origin: new URL(baseUrl).origin, version }),
    secretState: async () => 'session',
    emit: event => onEvent(event)
  });

  return () => new Promise((resolve, reject) => {
    onEvent = ({ event, record }) => {
      if (event === 'broken' || event === 'finished' && record.outcome !== 'completed') {
        reject(new Error(`the run ended ${ record?.outcome ?? 'by a fault of ours' }: ${ JSON.stringify(record?.problems) }`));
      } else if (event === 'finished') {
        resolve();
      }
    };

    handlers.handle({ verb: 'startRun', token: `bench-${ count++ }`, task, variables: VARIABLES }).catch(reject);
  });
}

async function call(url, body) {
  const response = await request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Authorization': `Bearer ${ KEY }` },
    body
  });

  await response.body.json();
}

async function readTask() {
  const parsed = await parseDiagram(readFileSync(DIAGRAM, 'utf8'));

  return parsed.value[ 0 ];
}

function bundleSize() {
  const bundle = readFileSync(path.join(DIST, 'client.js'));

  return { raw: bundle.length, gzip: gzipSync(bundle, { level: 9 }).length };
}

async function time(work) {
  const start = performance.now();

  await work();

  return performance.now() - start;
}

function summary(times) {
  const sorted = [ ...times ].sort((a, b) => a - b);
  const at = share => round(sorted[ Math.min(sorted.length - 1, Math.floor(sorted.length * share)) ]);

  return { median: at(0.5), p90: at(0.9) };
}

function round(ms) {
  return Math.round(ms * 100) / 100;
}
