'use strict';

/** Milliseconds that a whole run takes beyond the same HTTP call made bare, call by call in turn. */

require('tsx/cjs');

const { readFileSync } = require('node:fs');
const path = require('node:path');

const { request } = require('undici');

const { version } = require('../../package.json');
const { createHandlers, createJobs, createRateGuard } = require('../../main/handlers');
const { systemClock } = require('../../node/clock');
const { createUndiciTransport } = require('../../node/http');
const { createRedactionWorker, createThreadStarter } = require('../../node/redaction');
const { createChildProcessStarter, createWorkerEvaluator } = require('../../node/worker');
const { createSimulator } = require('../../simulator');
const { parseDiagram } = require('../../lib');

const { percentiles } = require('./statistics');
const { valueOf } = require('./value-of');

const PAIRS = 40;
const WARM_UP = 5;
const KEY = 'sk-sim-bench-0001';

async function benchRun(dist, diagram, variables) {
  let body = '';

  const simulator = createSimulator({
    onRequest: incoming => {
      body = incoming.body;
    }
  });

  const { url } = valueOf(await simulator.listen());
  const transport = createUndiciTransport();
  const worker = createWorkerEvaluator({ start: createChildProcessStarter(path.join(dist, 'worker.js')) });
  const redactor = createRedactionWorker(createThreadStarter(path.join(dist, 'redaction.js')));
  const runs = [];
  const calls = [];

  try {
    const run = createRunner({ worker, redactor, transport, baseUrl: url, task: await readTask(diagram), variables });

    for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
      runs.push(await time(run));
      calls.push(await time(() => call(`${ url }/chat/completions`, body)));
    }
  } finally {
    await Promise.all([ simulator.close(), transport.close(), worker.dispose(), redactor.dispose() ]);
  }

  const added = runs.map((ms, index) => ms - calls[ index ]).slice(WARM_UP);

  return { ...percentiles(added), run: percentiles(runs.slice(WARM_UP)), call: percentiles(calls.slice(WARM_UP)) };
}

/** One run through the handlers, as the window starts it. */
function createRunner({ worker, redactor, transport, baseUrl, task, variables }) {
  const secrets = { get: async () => KEY, mayTravel: async () => true };
  let onEvent;
  let count = 0;

  const handlers = createHandlers({
    jobs: createJobs({ evaluator: worker, transport, clock: systemClock, redactor, secretsFor: () => secrets, settings: () => ({ baseUrl, deadlineMs: 60_000 }) }),
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
        resolve(undefined);
      }
    };

    handlers.handle({ verb: 'startRun', token: `bench-${ count++ }`, task, variables }).catch(reject);
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

async function readTask(diagram) {
  const [ task ] = valueOf(await parseDiagram(readFileSync(diagram, 'utf8')));

  return task;
}

async function time(work) {
  const start = performance.now();

  await work();

  return performance.now() - start;
}

module.exports = { benchRun };
