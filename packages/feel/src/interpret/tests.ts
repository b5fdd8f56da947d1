import type { Expression, Node, RangeEnd } from '../syntax';
import { Failure, compareOrder, isComparable, isFailure, isSame, valueKind, typeOf } from '../values';
import type { Outcome, Value } from '../values';
import { ORDERS, compareEqual, compareInOrder } from './comparisons';
import type { Place, Run } from './run';
import type { Scope } from './scope';
import { withVariable } from './scope';

/** The name under which the engine keeps the tested value, unless a variable gives another one. */
const INPUT_NAME_VARIABLE = 'inputVariableName';
const INPUT_NAME = 'cellInput';
const INPUT_SYMBOL = '?';

export function evaluateIn(run: Run, node: Node<'in'>, scope: Scope): Outcome {
  const value = run.evaluate(node.value, scope);

  return isFailure(value) ? value : run.evaluate(node.test, withVariable(scope, inputName(scope), value));
}

export function evaluateInputEqual(run: Run, node: Node<'inputEqual'>, scope: Scope): Outcome {
  return compareEqual(run, inputValue(run, node, scope), node.value, node);
}

export function evaluateInputCompare(run: Run, node: Node<'inputCompare'>, scope: Scope): Outcome {
  return compareInOrder(run, node.operator, inputValue(run, node, scope), run.evaluate(node.value, scope), node);
}

export function evaluateInputInRange(run: Run, node: Node<'inputInRange'>, scope: Scope): Outcome {
  const low = run.evaluate(node.start.value, scope);
  const high = run.evaluate(node.end.value, scope);
  const input = inputValue(run, node, scope);

  return isFailure(low) || isFailure(high) ? [ low, high ].find(isFailure) ?? null : inRange(run, node, input, low, high);
}

/** Any other expression as a test: it passes where it is true, equals the input, or is a list that contains it. */
export function evaluateTest(run: Run, node: Node<'test'>, scope: Scope): Outcome {
  const input = inputValue(run, node, scope);
  const result = run.evaluate(node.value, scope);

  if (isFailure(result) && result.fatal) {
    const again = run.evaluate(node.value, withVariable(scope, INPUT_SYMBOL, input));

    return typeof again === 'boolean' ? again : null;
  }

  if (result === true || Array.isArray(result) && result.some(item => isSame(item, input))) {
    return true;
  }

  return isFailure(result) ? false : testEquality(run, node, input, result);
}

/** `?` is the tested value. Outside of a test it fails the evaluation. */
export function evaluateInput(_run: Run, node: Node<'input'>, scope: Scope): Outcome {
  const value = scope.variable(INPUT_SYMBOL);

  return value === undefined ? new Failure('feel/no-input-value', {}, node.from, node.to, true) : value;
}

// helpers //////////

function inputName(scope: Scope): string {
  const name = scope.variable(INPUT_NAME_VARIABLE);

  return typeof name === 'string' ? name : INPUT_NAME;
}

function inputValue(run: Run, place: Place, scope: Scope): Value {
  const value = scope.variable(inputName(scope));

  if (value === undefined) {
    run.warn('feel/no-input', place);
  }

  return value ?? null;
}

function inRange(run: Run, node: Expression & { start: RangeEnd; end: RangeEnd }, input: Value, low: Value, high: Value): Outcome {
  const values = [ input, low, high ];

  if (!values.every(isComparable) || new Set(values.map(valueKind)).size > 1) {
    run.warn('feel/not-comparable', node, { left: typeOf(input), right: `${ typeOf(low) } .. ${ typeOf(high) }` });

    return null;
  }

  const afterStart = ORDERS[node.start.closed ? '>=' : '>'](compareOrder(input, low));
  const beforeEnd = ORDERS[node.end.closed ? '<=' : '<'](compareOrder(input, high));

  return afterStart && beforeEnd;
}

function testEquality(run: Run, place: Place, input: Value, result: Value): Outcome {
  const same = Array.isArray(result) || result === false
    ? run.quietly(() => compareEqual(run, input, result, place))
    : compareEqual(run, input, result, place);

  if (same === true) {
    return true;
  }

  return same === null && result !== false && !Array.isArray(result) ? null : false;
}
