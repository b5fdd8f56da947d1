export { MAX_DEPTH, isTooDeep } from './depth';
export { message } from './message';
export type { Message } from './message';
export { isJsonObject } from './result';
export type { Json, JsonObject, Problem, Result } from './result';
