export { isJsonObject } from './result';
export type { Json, JsonObject, Problem, Result } from './result';
