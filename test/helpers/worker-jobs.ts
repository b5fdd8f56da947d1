/** Well-behaved and misbehaving jobs, for specs of the worker's host. */
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
  exiting: (_: null) => process.exit(1),

  /** Aborts the whole process, not only its thread: V8 cannot compile so deeply nested a pattern. */
  aborting: (_: null) => new RegExp(`${ '(a'.repeat(20_000) }${ ')?'.repeat(20_000) }`).test('aaaa')
};

export type Jobs = typeof JOBS;
