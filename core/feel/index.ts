export type {
  Evaluation, FeelOptions, FeelPlace, FeelProblem, FeelProblemCode, FeelWarning, FeelWarningCode, VariableReference
} from './types';
