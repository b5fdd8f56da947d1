'use strict';

/** FEEL evaluations per second, parsing included, beside plain feelin on the same expressions. */

require('tsx/cjs');

const feelin = require('feelin');

const { evaluateFeel: evaluate } = require('../../core/feel');

const { round } = require('./statistics');

const WARM_UP_MS = 300;
const MEASURE_MS = 1000;

const RESPONSE = { status: 200, body: { choices: [ { message: { content: 'Hello' } } ], usage: { total_tokens: 9 } } };

const LARGE = `{${ Array.from({ length: 60 }, (_, index) =>
  `k${ index }: if response.status = 200 then string(response.body.usage.total_tokens * ${ index } + 1) else null`
).join(', ') }}`;

/** Expressions that both evaluators read and answer alike. */
const EXPRESSIONS = {
  small: 'a + b * 2',
  typical: '{answer: response.body.choices[1].message.content, tokens: response.body.usage.total_tokens}',
  large: LARGE
};

const CONTEXT = { a: 1, b: 2, response: RESPONSE };

function benchFeel() {
  return Object.fromEntries(Object.entries(EXPRESSIONS).map(([ size, expression ]) => [ size, {
    characters: expression.length,
    perSecond: perSecond(() => evaluate(expression, CONTEXT)),
    feelinPerSecond: perSecond(() => feelin.evaluate(expression, CONTEXT))
  } ]));
}

function perSecond(work) {
  repeat(work, WARM_UP_MS);

  const { count, ms } = repeat(work, MEASURE_MS);

  return round(count / ms * 1000);
}

function repeat(work, forMs) {
  const start = performance.now();
  let count = 0;
  let ms = 0;

  while (ms < forMs) {
    work();
    count++;
    ms = performance.now() - start;
  }

  return { count, ms };
}

module.exports = { benchFeel };
