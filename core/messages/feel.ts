import type { FeelProblemCode, FeelWarningCode } from '@openai-task/feel';

import type { Catalog } from './render';

type FeelCode = FeelProblemCode | FeelWarningCode;

/** The FEEL problems and warnings: what happened, then what to write instead. */
export const FEEL_MESSAGES: Catalog<FeelCode> = {
  'feel/syntax-error': {
    text: 'Not valid FEEL at “{found}”. Check for a missing operator, comma, bracket, quote, or else, or a name with spaces outside backticks.',
    when: { found: { '': 'Not valid FEEL: something is missing at the end, such as a value, a closing bracket, a quote, or else.' } }
  },
  'feel/malformed-text': 'A backslash at the end or before a quote is rejected at deployment. Write two backslashes, or use an expression.',
  'feel/assertion-failed': 'An assertion failed: {cause}. The whole expression fails. Check the condition, or use if where null is acceptable.',
  'feel/function-failed': 'The whole expression fails: {reason}. Check the arguments before you call the function, for example with if.',
  'feel/not-representable': 'The result contains a {type}, which cannot become a process variable. Convert it, for example with string().',
  'feel/no-input-value': '? is the value to test, so it is valid only after in. Write the name of the variable.',
  'feel/not-a-context': 'Cannot call a function on a value of type {found}, so the whole expression fails. Call the function by its name, with the value as its argument.',
  'feel/invalid-range': 'A range from {start} to {end} is not valid. Use two numbers, or two temporal values of the same type.',
  'feel/step-budget-exceeded': 'The evaluation was stopped after {limit} steps. Loop over fewer items.',
  'feel/too-deep': 'The expression or its data is nested too deeply. Split the expression, or flatten the data.',
  'feel/too-large': 'The evaluation was stopped because the {what} exceeds the limit of {limit}. Work on less data.',
  'feel/unsupported': '“{name}” needs a running cluster, so it cannot be evaluated here. Deploy the process to try it.',
  'feel/internal-error': 'The expression could not be evaluated because of an error in this plugin. Report the error, without private data.',
  'feel/unknown-variable': 'The variable “{name}” does not exist here, so it is null. Check its name, or give it a value.',
  'feel/missing-key': {
    text: 'The key “{key}” does not exist, so the result is null. Available keys: {keys}.',
    when: { keys: { '': 'The key “{key}” does not exist, so the result is null. The context is empty.' } }
  },
  'feel/index-zero': 'FEEL counts from 1, so [0] is null. Use [1] for the first item or [-1] for the last.',
  'feel/index-out-of-range': 'The index [{index}] is outside the list, so the result is null. Length of the list: {size}.',
  'feel/no-list': 'Expected a list, found {found}, so the result is null. Wrap the value in [ ].',
  'feel/no-context': 'Cannot read “{key}” from a value of type {found}, so the result is null.',
  'feel/invalid-type': 'Expected a {expected}, found {found}, so the result is null. Convert the value.',
  'feel/invalid-argument': '{name}() does not accept these arguments ({types}), so the result is null. Check their types and values.',
  'feel/unknown-function': {
    text: 'The function {name}() does not exist, so the result is null. Did you mean {nearest}?',
    when: { nearest: { '': 'The function {name}() does not exist, so the result is null. Check its name.' } }
  },
  'feel/wrong-argument-count': '{name}() does not accept these arguments ({given}), so the result is null. Use {signatures}.',
  'feel/function-not-available': {
    text: '{name}() is not available here, so the result is null. It requires execution platform version {since} and exists only in these expressions: {places}.',
    when: {
      places: { '': '{name}() is not available here, so the result is null. It requires execution platform version {since}.' },
      since: { '': '{name}() is not available here, so the result is null. It exists only in these expressions: {places}.' }
    }
  },
  'feel/division-by-zero': 'Division by zero returns null. Check the divisor first.',
  'feel/not-comparable': 'Cannot compare {left} with {right}, so the result is null. Convert one of them, for example with number() or string().',
  'feel/invalid-literal': '“{text}” is not a valid date, time, or duration, so the result is null. Use ISO 8601, such as 2026-01-31, 10:00:00, or PT30S.',
  'feel/invalid-condition': 'Expected a boolean as the condition, found {found}, so else is used.',
  'feel/invalid-operands': '{left} {operator} {right} is not possible, so the result is null. Convert one of them, for example with string() or number().',
  'feel/no-input': 'There is no value to test here, so the result is null. Write a value and the keyword “in” before the range or comparison.',
  'feel/no-result': '{name}() has no result for these arguments, so it is null.',
  'feel/regex-may-differ': 'The pattern uses {feature}, which can match differently in the engine.',
  'feel/other': 'Part of the expression has no result, so it is null.'
};

export function isFeelCode(code: string | undefined): code is FeelCode {
  return code !== undefined && Object.hasOwn(FEEL_MESSAGES, code);
}
