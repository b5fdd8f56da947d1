'use strict';

/** Milliseconds that `openai-task check` takes, from the start of the process to its end, by the number of tasks. */

const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const { diagramOf } = require('./diagram');
const { percentiles, round } = require('./statistics');
const { timeCli } = require('./time-cli');

const SIZES = [ 10, 100, 1000 ];
const ROUNDS = 7;

/** The diagrams have mistakes: errors were found. */
const FOUND_ERRORS = 1;

function benchCheck(cli) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openai-task-bench-'));

  try {
    const times = Object.fromEntries(SIZES.map(size => [ `${ size } tasks`, benchSize(cli, folder, size) ]));

    return { goal: '1000 tasks below 1000 ms, linear growth', ...times, medianPerFurtherTask: growth(Object.values(times)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function benchSize(cli, folder, size) {
  const file = path.join(folder, `${ size }.bpmn`);

  writeFileSync(file, diagramOf(size));

  return percentiles(Array.from({ length: ROUNDS }, () => timeCli(cli, [ 'check', file ], FOUND_ERRORS)));
}

/** What each further task costs from one size to the next: where that does not rise, growth is linear. */
function growth(times) {
  return Object.fromEntries(SIZES.slice(1).map((size, index) => [
    `${ SIZES[ index ] } to ${ size }`,
    round(((times[ index + 1 ]?.p50 ?? NaN) - (times[ index ]?.p50 ?? NaN)) / (size - (SIZES[ index ] ?? 0)))
  ]));
}

module.exports = { benchCheck };
