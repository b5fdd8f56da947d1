export { MAX_DEPTH, isTooDeep } from './depth';
export { parseJson, showJson } from './json';
export type { ParsedJson } from './json';
export { message } from './message';
export type { Message } from './message';
export { isJsonObject } from './result';
export type { Json, JsonObject, Problem, Result } from './result';
export { typeOf } from './value-type';
export type { ValueType } from './value-type';
