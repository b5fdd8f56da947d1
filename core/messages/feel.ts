import type { FeelProblemCode, FeelWarningCode } from '@openai-task/feel';

import type { Catalog } from './render';

type FeelCode = FeelProblemCode | FeelWarningCode;

/** What FEEL says to a modeler: what happened, why, what to write instead. */
export const FEEL_MESSAGES: Catalog<FeelCode> = {
  'feel/syntax-error': {
    text: 'The expression cannot be read at "{found}". Check what stands there: a missing operator, comma, bracket, quote or "else", or a name with blanks outside of backticks.',
    when: { found: { '': 'The expression ends too early. Something is missing at its end: a value, a closing bracket or quote, or "else".' } }
  },
  'feel/malformed-text': 'The text cannot be deployed: a backslash stands at its end or before a quote. Double the backslash, or write the text as an expression.',
  'feel/assertion-failed': 'An assertion failed: {cause}. The whole expression fails with it; check the condition, or use "if" where null is good enough.',
  'feel/function-failed': 'The expression fails as a whole: {reason}. Check the arguments of the function before it is called, for example with "if".',
  'feel/not-representable': 'The result holds a {type}, which cannot become a process variable. Convert it first, for example with string().',
  'feel/no-input-value': '"?" stands for the tested value and has a meaning only behind "in". Name the variable instead.',
  'feel/not-a-context': 'A function is called on a {found}, not on a context: the whole expression fails. Call the function by its own name, with the value as its argument.',
  'feel/invalid-range': 'A range from {start} to {end} is not possible: both ends must be numbers, or temporal values of one kind.',
  'feel/step-budget-exceeded': 'The evaluation was stopped after {limit} steps. Loop over fewer items.',
  'feel/too-deep': 'The expression or its data is nested too deeply to be evaluated. Split it, or flatten the data.',
  'feel/too-large': 'The evaluation was stopped: a {what} would be larger than {limit}. Work on a smaller part of the data.',
  'feel/unsupported': '"{name}" cannot be evaluated here: it needs the platform itself. Deploy the process to try it.',
  'feel/internal-error': 'The expression could not be evaluated because of a fault in this plugin. Please report it, without data that must stay private.',
  'feel/unknown-variable': 'No variable "{name}" exists here, so it is null. Check its spelling, or give it a value.',
  'feel/missing-key': {
    text: 'There is no "{key}", so the result is null. What exists: {keys}.',
    when: { keys: { '': 'There is no "{key}", so the result is null: the context is empty.' } }
  },
  'feel/index-zero': 'Lists count from 1: [0] is null. Write [1] for the first item, [-1] for the last.',
  'feel/index-out-of-range': 'The list has {size} items, so [{index}] is null.',
  'feel/no-list': 'A list is needed here, but the value is a {found}, so the result is null. Wrap it in [ ] to make a list of it.',
  'feel/no-context': '"{key}" is read from a {found}, which has no members, so the result is null.',
  'feel/invalid-type': 'A {expected} is needed here, but the value is a {found}, so the result is null.',
  'feel/invalid-argument': '{name}() cannot work with these arguments ({types}), so the result is null. Check their types and values.',
  'feel/unknown-function': {
    text: 'No function {name}() exists, so the result is null. Nearest name: {nearest}.',
    when: { nearest: { '': 'No function {name}() exists, so the result is null. Check its spelling.' } }
  },
  'feel/wrong-argument-count': '{name}() does not take these arguments ({given}), so the result is null. Possible: {signatures}.',
  'feel/function-not-available': '{name}() does not exist here, so the result is null. It exists since: {since}; in: {places}.',
  'feel/division-by-zero': 'A division by zero gives null. Check the divisor before.',
  'feel/not-comparable': 'A {left} cannot be compared with a {right}, so the result is null. Convert one of them, for example with number() or string().',
  'feel/invalid-literal': '"{text}" is no date, time or duration, so the result is null. Write it in ISO 8601, such as 2026-01-31, 10:00:00 or PT30S.',
  'feel/invalid-condition': 'The condition is a {found}, not true or false, so "else" is taken.',
  'feel/invalid-operands': '{left} {operator} {right} is not possible, so the result is null. Convert one of them, for example with string() or number().',
  'feel/no-input': 'There is no value to test here, so the result is null. A range or comparison without a left side belongs behind "in".',
  'feel/no-result': '{name}() has no result for these arguments, so it is null.',
  'feel/regex-may-differ': 'The pattern uses {feature}, which may match differently in the engine.',
  'feel/other': 'A part of the expression has no result, so it is null.'
};

export function isFeelCode(code: string | undefined): code is FeelCode {
  return code !== undefined && Object.hasOwn(FEEL_MESSAGES, code);
}
