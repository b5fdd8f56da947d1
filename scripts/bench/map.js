'use strict';

/** Milliseconds that mapping a given response takes: the pure function, in this process, without starting anything. */

require('tsx/cjs');

const { finishJob, parseDiagram, prepareJob } = require('../../lib');

const { percentiles } = require('./statistics');
const { valueOf } = require('./value-of');

const WARM_UP = 5;
const ROUNDS = 60;

const SIZES = { '1 KB': 1_000, '100 KB': 100_000, '1 MB': 1_000_000 };

async function benchMap(xml, variables) {
  const [ task ] = valueOf(await parseDiagram(xml));

  if (!task) {
    throw new Error('The diagram of the bench has no OpenAI task.');
  }

  const prepared = prepareJob(task, variables);

  return Object.fromEntries(Object.entries(SIZES).map(([ label, size ]) => [ label, benchSize(prepared, size) ]));
}

function benchSize(prepared, size) {
  const response = { status: 200, headers: { 'Content-Type': 'application/json' }, body: chat(size), reason: 'OK' };
  const times = [];

  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now();
    const { outcome } = finishJob(prepared, response);

    times.push(performance.now() - start);

    if (outcome !== 'completed') {
      throw new Error(`mapping ${ size } bytes ended ${ outcome }`);
    }
  }

  return percentiles(times.slice(WARM_UP));
}

/** A chat completion whose body has about that many bytes. */
function chat(size) {
  const sentence = 'The parcel arrived broken and the customer wants it replaced. ';

  return {
    id: 'chatcmpl-bench',
    object: 'chat.completion',
    created: 0,
    model: 'bench',
    choices: [ {
      index: 0,
      message: { role: 'assistant', content: sentence.repeat(Math.max(1, Math.round(size / sentence.length) - 5)), refusal: null },
      finish_reason: 'stop'
    } ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
  };
}

module.exports = { benchMap };
