import type { FeelProblem, FeelProblemCode, FeelWarning, FeelWarningCode } from '@openai-task/feel';

/** Our own limits: if one ends an evaluation, the engine's result is not known. */
const LIMITS: readonly FeelProblemCode[] = [
  'feel/step-budget-exceeded', 'feel/too-deep', 'feel/too-large', 'feel/unsupported', 'feel/internal-error'
];

const TYPES: Record<FeelWarningCode, string> = {
  'feel/unknown-variable': 'NO_VARIABLE_FOUND',
  'feel/missing-key': 'NO_CONTEXT_ENTRY_FOUND',
  'feel/index-zero': 'OUT_OF_BOUNDS',
  'feel/index-out-of-range': 'OUT_OF_BOUNDS',
  'feel/no-list': 'INVALID_TYPE',
  'feel/no-context': 'INVALID_TYPE',
  'feel/invalid-type': 'INVALID_TYPE',
  'feel/invalid-argument': 'FUNCTION_INVOCATION_FAILURE',
  'feel/unknown-function': 'NO_FUNCTION_FOUND',
  'feel/wrong-argument-count': 'NO_FUNCTION_FOUND',
  'feel/function-not-available': 'NO_FUNCTION_FOUND',
  'feel/division-by-zero': 'INVALID_TYPE',
  'feel/not-comparable': 'NOT_COMPARABLE',
  'feel/invalid-literal': 'FUNCTION_INVOCATION_FAILURE',
  'feel/invalid-condition': 'INVALID_TYPE',
  'feel/invalid-operands': 'INVALID_TYPE',
  'feel/no-input': 'NO_VARIABLE_FOUND',
  'feel/no-result': 'UNKNOWN',
  'feel/regex-may-differ': 'FUNCTION_INVOCATION_FAILURE',
  'feel/other': 'UNKNOWN'
};

/** Whether one of our own limits ended an evaluation, rather than a failure that the engine has too. */
export function isLimit(problem: FeelProblem): boolean {
  return LIMITS.includes(problem.code);
}

/** A FEEL failure with the engine's message, as far as it is known: the part after the prefix can differ. */
export function feelFailureText({ code, values = {} }: FeelProblem, expression: string): string {
  if (code === 'feel/syntax-error') {
    return `failed to parse expression '${ expression }'`;
  }

  if (code === 'feel/assertion-failed') {
    return `Assertion failure on evaluate the expression '${ expression }': ${ values.cause ?? values.reason ?? 'The condition is not fulfilled' }`;
  }

  return `failed to evaluate expression '${ expression }'${ values.reason ? ` : ${ values.reason }` : '' }`;
}

/** The lines that the engine adds to an incident: one for each null in the evaluation. */
export function warningLines(warnings: FeelWarning[]): string {
  if (!warnings.length) {
    return '';
  }

  const lines = warnings.map(({ code, values = {} }) => `[${ TYPES[ code ] }] ${ Object.values(values).join(' ') }`.trimEnd());

  return ` The evaluation reported the following warnings:\n${ lines.join('\n') }`;
}
