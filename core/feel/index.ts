export { evaluate } from './evaluate';
export { functions, isKnownFunction, nearestFunction } from './functions';
export type { FunctionSignature } from './functions';
export { parseExpression } from './parse-expression';
export { variableReferences } from './references';
export { staticString } from './static-string';
export type { StaticString } from './static-string';
export type {
  Evaluation, FeelOptions, FeelPlace, FeelProblem, FeelProblemCode, FeelWarning, FeelWarningCode, VariableReference
} from './types';
