'use strict';

const { spawnSync } = require('node:child_process');

/** Milliseconds from the start of the command line's process to its end, which must come with that exit code. */
function timeCli(cli, args, exitCode = 0) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [ cli, ...args ], { encoding: 'utf8', maxBuffer: Infinity });
  const taken = performance.now() - start;

  if (status !== exitCode) {
    throw new Error(`openai-task ${ args.join(' ') } ended with ${ status }: ${ stderr }`);
  }

  return taken;
}

module.exports = { timeCli };
