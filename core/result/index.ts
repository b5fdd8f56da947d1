export { MAX_DEPTH, isTooDeep } from './depth';
export { isJsonObject } from './result';
export type { Json, JsonObject, Problem, Result } from './result';
