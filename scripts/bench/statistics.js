'use strict';

/** Median and the given shares of a list of milliseconds, rounded to hundredths. */
function percentiles(times, shares = [ 0.5, 0.95 ]) {
  const sorted = [ ...times ].sort((a, b) => a - b);

  return Object.fromEntries(shares.map(share => [
    `p${ Math.round(share * 100) }`,
    round(sorted[ Math.min(sorted.length - 1, Math.floor(sorted.length * share)) ])
  ]));
}

function round(value) {
  return Math.round(value * 100) / 100;
}

module.exports = { percentiles, round };
