export { createFeel, createFunctions } from './create-feel';
export type { Feel, FeelDialect, Functions } from './create-feel';
export { bytesToBase64, defineFunction, defineSignatures, editDistance, invalidArgument, nearestName, utf8Bytes } from './builtins';
export type { Availability, Environment, FunctionDefinition, FunctionSignature } from './builtins';
export { isKnownZone } from './known-zone';
export { parseExpression } from './parse-expression';
export { parseTree } from './parse-tree';
export type { ParsedTree } from './parse-tree';
export { referencesOf, variableReferences } from './references';
export { staticString } from './static-string';
export type { StaticString } from './static-string';
export { Stop, functionFailure } from './stop';
export { argumentsOf, nodesOf, partsOf } from './syntax';
export type { Arguments, Entry as ContextEntry, Expression, Name, Node } from './syntax';
export { duration, formatTemporal } from './temporal';
export type {
  Evaluation, EvaluationOptions, FeelProblem, FeelProblemCode, FeelWarning, FeelWarningCode, Json, JsonForm, JsonObject, VariableReference
} from './types';
export { Decimal, FeelContext, decimal, valueKind } from './values';
export type { Value } from './values';
export { NEWEST_STABLE } from './version';
