import { argumentsOf } from '@openai-task/feel';
import { nearestFunction } from '../../feel';
import type { Expression } from '@openai-task/feel';
import { headerValue } from '../../task';

import { argumentOf } from '../expressions/calls';
import type { Facts } from '../facts/facts';
import type { Call } from '../expressions/parsed-text';
import { branchesOf } from '../expressions/branches';

const ERROR_FUNCTIONS = new Set([ 'bpmnError', 'jobError', 'ignoreError' ]);

/** Tests that are not true for null. */
const NULL_WITHOUT_TEXT = new Set([ 'contains', 'starts with', 'ends with', 'matches', 'is defined' ]);

const CONSTANTS = new Set<Expression['kind']>([ 'string', 'number', 'boolean' ]);

/** A BPMN error that an expression throws; `code` is null if it is known only at run time. */
export type ThrownError = { code: string | null; from: number; to: number };

/** Whether a function creates the outcome of an error expression (docs/connector-runtime.md, section 7). */
export function isErrorFunction(name: string | undefined): boolean {
  return name !== undefined && ERROR_FUNCTIONS.has(name);
}

/** The calls of one of these functions in the error expression. */
export function errorCalls({ expression }: Facts, name?: string): Call[] {
  const field = expression('errorExpression');

  return field ? field.calls().filter(call => name === undefined ? isErrorFunction(call.name.text) : call.name.text === name) : [];
}

/** The entries of a literal error, such as `{errorType: "bpmnError", …}`; null for anything else. */
export function errorEntries(node: Expression): Partial<Record<string, Expression>> | null {
  return node.kind === 'context' ? Object.fromEntries(node.entries.map(({ key, value }) => [ key, value ])) : null;
}

/** The BPMN errors that the error expression throws; with an unknown code if an outcome cannot be read. */
export function thrownErrors(facts: Facts): ThrownError[] {
  const field = facts.expression('errorExpression');
  const called = errorCalls(facts, 'bpmnError').map(call => argumentOf(call, 0, 'errorCode'));
  const written = (field?.nodesOf('context') ?? []).map(errorEntries).filter(isBpmnError).map(entries => entries?.[ 'errorCode' ]);

  const read = [ ...called, ...written ].flatMap(code => code
    ? { code: code.kind === 'string' ? code.value : null, from: code.from, to: code.to }
    : []);

  return [ ...read, ...(field?.tree ? branchesOf(field.tree) : []).filter(isUnreadable).map(({ from, to }) => ({ code: null, from, to })) ];
}

/**
 * The error that the error expression certainly throws after a successful call. After a result, `error` is null
 * (docs/connector-runtime.md, section 5). A misspelled function counts as the one it means. Undefined if the result is null or
 * depends on the data.
 */
export function outcomeOnSuccess(facts: Facts): Expression | undefined {
  const tree = facts.expression('errorExpression')?.tree;
  const outcome = tree && !writesError(facts) ? reachedOnSuccess(tree) : undefined;

  if (outcome?.kind === 'call') {
    return isErrorFunction(outcome.name.text) || isErrorFunction(nearestFunction(outcome.name.text, { place: 'error' })) ? outcome : undefined;
  }

  const { errorType: type, errorCode: code } = (outcome && errorEntries(outcome)) ?? {};

  if (type?.kind !== 'string' || !ERROR_FUNCTIONS.has(type.value) || type.value === 'bpmnError' && isWithoutCode(code)) {
    return undefined;
  }

  return outcome;
}


// helpers //////////

/** A BPMN error without a code is not thrown: its code is missing or read from `error`, which is null. */
function isWithoutCode(code: Expression | undefined): boolean {
  return code === undefined || code.kind === 'null' || isOfError(code);
}

/** A result with that name replaces the error. */
function writesError({ task, expression }: Facts): boolean {
  const result = expression('resultExpression')?.tree;

  return headerValue(task, 'resultVariable')?.trim() === 'error' || (result ? errorEntries(result)?.[ 'error' ] !== undefined : false);
}

function reachedOnSuccess(node: Expression): Expression | undefined {
  if (node.kind !== 'if') {
    return node;
  }

  const holds = holdsOnSuccess(node.condition);

  return holds === null ? undefined : reachedOnSuccess(holds ? node.then : node.otherwise);
}

/** Whether a condition is true if `error` is null; null if that is not certain. */
function holdsOnSuccess(node: Expression): boolean | null {
  switch (node.kind) {
  case 'logic': return together(node.operator, node.operands.map(holdsOnSuccess));
  case 'equal': return equalOnSuccess(node.left, node.right, node.negated) ?? equalOnSuccess(node.right, node.left, node.negated);
  case 'compare': return isOfError(node.left) || isOfError(node.right) ? false : null;
  case 'between':
  case 'in': return isOfError(node.value) ? false : null;
  case 'call': return NULL_WITHOUT_TEXT.has(node.name.text) && argumentsOf(node.args).some(isOfError) ? false : null;
  default: return null;
  }
}

/** One false part decides an `and`, one true part decides an `or`. */
function together(operator: 'and' | 'or', parts: (boolean | null)[]): boolean | null {
  const deciding = operator === 'or';

  return parts.includes(deciding) ? deciding : parts.includes(null) ? null : !deciding;
}

/** Null equals only null. A comparison with anything else is null, also with `!=`. */
function equalOnSuccess(side: Expression, other: Expression, negated: boolean): boolean | null {
  if (!isOfError(side)) {
    return null;
  }

  return other.kind === 'null' ? !negated : CONSTANTS.has(other.kind) ? false : null;
}

function isOfError(node: Expression): boolean {
  const [ first, second ] = node.kind === 'reference' ? node.names.map(({ text }) => text) : [];

  return first === 'error' || first === 'response' && second === 'error';
}

/** Also true if the type is known only at run time. */
function isBpmnError(entries: Partial<Record<string, Expression>> | null): boolean {
  const type = entries?.[ 'errorType' ];

  return type !== undefined && (type.kind !== 'string' || type.value === 'bpmnError');
}

function isUnreadable(node: Expression): boolean {
  return node.kind === 'call' ? !isErrorFunction(node.name.text) : node.kind !== 'context' && node.kind !== 'null';
}
