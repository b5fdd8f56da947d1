'use strict';

/** Median and 95th percentile of a list of milliseconds, rounded to hundredths. */
function percentiles(times) {
  const sorted = [ ...times ].sort((a, b) => a - b);
  const at = share => round(sorted[ Math.min(sorted.length - 1, Math.floor(sorted.length * share)) ]);

  return { p50: at(0.5), p95: at(0.95) };
}

function round(value) {
  return Math.round(value * 100) / 100;
}

module.exports = { percentiles, round };
