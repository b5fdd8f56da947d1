import type { Io } from './io';
import { main } from './main';
import { problemLine, UNUSABLE } from './problem';

const SIGNALS = [ 'SIGINT', 'SIGTERM' ] as const;

// whoever reads our output may stop before its end (`| head`): that is no fault
process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);

const io: Io = {
  out: text => new Promise(resolve => {
    process.stdout.write(text, () => resolve());
  }),
  err: text => {
    process.stderr.write(text);
  },

  // opened when it is read alone
  get input() {
    return process.stdin;
  },
  env: process.env,
  onInterrupt: listener => {
    SIGNALS.forEach(signal => process.on(signal, listener));

    return () => SIGNALS.forEach(signal => process.off(signal, listener));
  }
};

void main(process.argv.slice(2), io).catch(reportFault).then(end);


// helpers //////////

/** Ends the process once everything is written: what a run has left open must not keep it. */
async function end(code: number): Promise<void> {
  await Promise.all([ process.stdout, process.stderr ].map(written));
  process.exit(code);
}

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(resolve => {
    stream.write('', () => resolve());
  });
}

/** A throw is a bug of ours. Its text may hold anything that was worked on, a secret's value too: it is not shown. */
function reportFault(): number {
  io.err(problemLine({ code: 'cli/internal-error' }));

  return UNUSABLE;
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') {
    throw error;
  }
}
