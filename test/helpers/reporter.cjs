'use strict';

const { reporters, Runner } = require('mocha');

const { EVENT_RUN_END } = Runner.constants;

/** Mocha's own dot report, closed by one plain line that any log reader understands. */
module.exports = class PlainReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);

    runner.once(EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;

      process.stdout.write(`${ passes } passed, ${ failures } failed\n`);
    });
  }
};
