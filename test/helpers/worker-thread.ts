import { serveJobs } from '../../node/worker/thread';

/** Jobs of every temper, for specs of the worker's host. */
export const JOBS = {
  double: (input: number) => input * 2,
  environment: (_: null) => Object.keys(process.env),
  endless: (_: null): never => {
    for (;;) {
      continue;
    }
  },
  throwing: (_: null): never => {
    throw new Error('secret-value');
  },
  greedy: (_: null) => {
    const kept: string[][] = [];

    for (;;) {
      kept.push(Array.from({ length: 100_000 }, (_item, index) => `text ${ index } ${ kept.length }`));
    }
  },
  exiting: (_: null) => process.exit(1)
};

export type Jobs = typeof JOBS;

serveJobs(JOBS);
