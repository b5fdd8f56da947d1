export { evaluate } from './evaluate';
export { availabilityOf, nearestName } from './builtins';
export { functions, isKnownFunction, nearestFunction } from './functions';
export type { FunctionSignature } from './functions';
export { isKnownZone } from './known-zone';
export { parseExpression } from './parse-expression';
export { parseTree } from './parse-tree';
export type { ParsedTree } from './parse-tree';
export { referencesOf, variableReferences } from './references';
export { staticString } from './static-string';
export type { StaticString } from './static-string';
export { argumentsOf, nodesOf, partsOf } from './syntax';
export type { Arguments, Entry as ContextEntry, Expression, Name, Node } from './syntax';
export type {
  Evaluation, FeelOptions, FeelPlace, FeelProblem, FeelProblemCode, FeelWarning, FeelWarningCode, Json, JsonObject, VariableReference
} from './types';
