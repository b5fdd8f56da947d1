export { defineFunction, defineSignatures, invalidArgument } from './definition';
export type { Environment, FunctionDefinition } from './definition';
export { createFunctionSet } from './function-set';
export type { Availability, FunctionSet, FunctionSignature } from './function-set';
export { editDistance, nearestName } from './nearest';
export { bytesToBase64, utf8Bytes } from './base64';
