export { MAX_DEPTH, isTooDeep } from './depth';
export { isJsonObject } from './result';
export { countTrailing, trimTrailing, wordBefore } from './text-ends';
export type { Json, JsonObject, Problem, Result } from './result';
