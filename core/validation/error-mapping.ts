import type { Expression } from '../feel';

import { argumentOf, callsOf } from './calls';
import type { Call } from './calls';
import type { Facts } from './facts';
import { branchesOf } from './result';

const ERROR_FUNCTIONS = new Set([ 'bpmnError', 'jobError', 'ignoreError' ]);

/** A BPMN error that an expression throws; `code` null: known only when it runs. */
export type ThrownError = { code: string | null; from: number; to: number };

/** Whether a function makes the outcome of an error expression (connector runtime notes, section 7). */
export function isErrorFunction(name: string | undefined): boolean {
  return name !== undefined && ERROR_FUNCTIONS.has(name);
}

/** The calls of one of these functions in the error expression. */
export function errorCalls({ expression }: Facts, name?: string): Call[] {
  const field = expression('errorExpression');

  return field ? callsOf(field).filter(call => name === undefined ? isErrorFunction(call.name.text) : call.name.text === name) : [];
}

/** The entries of an error that is written out, such as `{errorType: "bpmnError", …}`; null for anything else. */
export function errorEntries(node: Expression): Partial<Record<string, Expression>> | null {
  return node.kind === 'context' ? Object.fromEntries(node.entries.map(({ key, value }) => [ key, value ])) : null;
}

/** The BPMN errors that the error expression throws; one of unknown code where an outcome cannot be read. */
export function thrownErrors(facts: Facts): ThrownError[] {
  const field = facts.expression('errorExpression');
  const called = errorCalls(facts, 'bpmnError').map(call => argumentOf(call, 0, 'errorCode'));
  const written = (field?.nodes() ?? []).map(errorEntries).filter(isBpmnError).map(entries => entries?.[ 'errorCode' ]);

  const read = [ ...called, ...written ].flatMap(code => code
    ? { code: code.kind === 'string' ? code.value : null, from: code.from, to: code.to }
    : []);

  return [ ...read, ...(field?.tree ? branchesOf(field.tree) : []).filter(isUnreadable).map(({ from, to }) => ({ code: null, from, to })) ];
}


// helpers //////////

/** Also where the type is only known when it runs. */
function isBpmnError(entries: Partial<Record<string, Expression>> | null): boolean {
  const type = entries?.[ 'errorType' ];

  return type !== undefined && (type.kind !== 'string' || type.value === 'bpmnError');
}

function isUnreadable(node: Expression): boolean {
  return node.kind === 'call' ? !isErrorFunction(node.name.text) : node.kind !== 'context' && node.kind !== 'null';
}
