import type { CompareOperator, Expression, Node, RangeEnd } from '../syntax';
import { Failure, compareEquality, compareOrder, isComparable, isFailure, isSame, kindOf, typeOf } from '../values';
import type { Outcome, Value } from '../values';
import type { Place, Run } from './run';
import { withValues } from './run';
import type { Scope } from './scope';
import { withVariable } from './scope';

/** The name under which the engine keeps the tested value, unless a variable gives another one. */
const INPUT_NAME_VARIABLE = 'inputVariableName';
const INPUT_NAME = 'cellInput';
const INPUT_SYMBOL = '?';

type Order = (difference: number) => boolean;

const ORDERS: Record<CompareOperator, Order> = {
  '<': difference => difference < 0,
  '<=': difference => difference <= 0,
  '>': difference => difference > 0,
  '>=': difference => difference >= 0
};

export function membership(run: Run, node: Node<'in'>, scope: Scope): Outcome {
  const value = run.evaluate(node.value, scope);

  return isFailure(value) ? value : run.evaluate(node.test, withVariable(scope, inputName(scope), value));
}

/** `x < y` of whatever x and y are: null where they have no common order. */
export function ordered(run: Run, operator: CompareOperator, x: Outcome, y: Outcome, place: Place): Outcome {
  return withValues(x, y, (left, right) => {
    if (!isComparable(left) || !isComparable(right) || kindOf(left) !== kindOf(right)) {
      run.warn('feel/not-comparable', place, { left: typeOf(left), right: typeOf(right) });

      return null;
    }

    return ORDERS[operator](compareOrder(left, right));
  });
}

/** `x = y`: null where the types differ. */
export function equality(run: Run, x: Outcome, y: Outcome, place: Place): Outcome {
  return withValues(x, y, (left, right) => {
    const result = compareEquality(left, right);

    if (result === undefined) {
      run.warn('feel/not-comparable', place, { left: typeOf(left), right: typeOf(right) });
    }

    return result ?? null;
  });
}

export function inputEqual(run: Run, node: Node<'inputEqual'>, scope: Scope): Outcome {
  return equality(run, inputValue(run, node, scope), node.value, node);
}

export function inputCompare(run: Run, node: Node<'inputCompare'>, scope: Scope): Outcome {
  return ordered(run, node.operator, inputValue(run, node, scope), run.evaluate(node.value, scope), node);
}

export function inputInRange(run: Run, node: Node<'inputInRange'>, scope: Scope): Outcome {
  const low = run.evaluate(node.start.value, scope);
  const high = run.evaluate(node.end.value, scope);
  const input = inputValue(run, node, scope);

  return isFailure(low) || isFailure(high) ? [ low, high ].find(isFailure) ?? null : inRange(run, node, input, low, high);
}

/** Any other expression as a test: true, equal to the input, or a list that holds it. */
export function test(run: Run, node: Node<'test'>, scope: Scope): Outcome {
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

/** `?` stands for the tested value, and outside of a test for nothing: that fails the evaluation. */
export function inputSymbol(_run: Run, node: Node<'input'>, scope: Scope): Outcome {
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

  if (!values.every(isComparable) || new Set(values.map(kindOf)).size > 1) {
    run.warn('feel/not-comparable', node, { left: typeOf(input), right: `${ typeOf(low) } .. ${ typeOf(high) }` });

    return null;
  }

  const afterStart = ORDERS[node.start.closed ? '>=' : '>'](compareOrder(input, low));
  const beforeEnd = ORDERS[node.end.closed ? '<=' : '<'](compareOrder(input, high));

  return afterStart && beforeEnd;
}

function testEquality(run: Run, place: Place, input: Value, result: Value): Outcome {
  const same = Array.isArray(result) || result === false
    ? run.quietly(() => equality(run, input, result, place))
    : equality(run, input, result, place);

  if (same === true) {
    return true;
  }

  return same === null && result !== false && !Array.isArray(result) ? null : false;
}
