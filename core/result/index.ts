export { MAX_DEPTH, isTooDeep } from './depth';
export { message } from './message';
export type { Message } from './message';
export { isJsonObject } from './result';
export { countTrailing, trimTrailing, wordBefore } from './text-ends';
export type { Json, JsonObject, Problem, Result } from './result';
