import type { Json, JsonObject } from '@openai-task/feel';

/** The expression has a syntax error. */
export const REFUSED = Symbol('refused');

/** The evaluation must fail as a whole. */
export const FAILS = Symbol('fails');

export type Expected = Json | typeof REFUSED | typeof FAILS;

/** An expression, its result, and the variables where the sample variables are not enough. */
export type Case = readonly [ expression: string, expected: Expected, context?: JsonObject ];

/** The variables of every case that has none of its own. */
export const SAMPLE: JsonObject = {
  x: 5,
  y: 2.5,
  s: 'hello',
  n: null,
  b: true,
  l: [ 1, 2, 3 ],
  o: { a: 1, b: { c: 'd' } },
  os: [ { a: 1, k: 'x' }, { a: 2, k: 'y' }, { k: 'z' } ],
  strs: [ 'a', 'b' ]
};
