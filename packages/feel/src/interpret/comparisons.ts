import type { CompareOperator, Node } from '../syntax';
import { compareEquality, compareOrder, isComparable, isFailure, valueKind, typeOf } from '../values';
import type { Outcome } from '../values';
import { shortCircuit } from './logic';
import type { Place, Run } from './run';
import { withValues } from './run';
import type { Scope } from './scope';

type Order = (difference: number) => boolean;

export const ORDERS: Record<CompareOperator, Order> = {
  '<': difference => difference < 0,
  '<=': difference => difference <= 0,
  '>': difference => difference > 0,
  '>=': difference => difference >= 0
};

const TYPE_ALIASES: Record<string, string> = {
  'date time': 'date and time',
  'year-month-duration': 'years and months duration',
  'day-time-duration': 'days and time duration'
};

export function evaluateEqual(run: Run, node: Node<'equal'>, scope: Scope): Outcome {
  const result = compareEqual(run, run.evaluate(node.left, scope), run.evaluate(node.right, scope), node);

  if (!node.negated) {
    return result;
  }

  return typeof result === 'boolean' ? !result : isFailure(result) && result.fatal ? result : null;
}

export function evaluateCompare(run: Run, node: Node<'compare'>, scope: Scope): Outcome {
  return compareInOrder(run, node.operator, run.evaluate(node.left, scope), run.evaluate(node.right, scope), node);
}

export function evaluateBetween(run: Run, node: Node<'between'>, scope: Scope): Outcome {
  const value = run.evaluate(node.value, scope);

  return shortCircuit(run, false, [
    { outcome: () => compareInOrder(run, '>=', value, run.evaluate(node.low, scope), node), place: node },
    { outcome: () => compareInOrder(run, '<=', value, run.evaluate(node.high, scope), node), place: node }
  ]);
}

export function evaluateInstanceOf(run: Run, node: Node<'instanceOf'>, scope: Scope): Outcome {
  const value = run.evaluate(node.value, scope);

  if (isFailure(value)) {
    return value;
  }

  return node.type === 'Any' ? value !== null : (TYPE_ALIASES[node.type] ?? node.type) === typeOf(value);
}

/** `x < y` and the like. Null where the values have no common order. */
export function compareInOrder(run: Run, operator: CompareOperator, x: Outcome, y: Outcome, place: Place): Outcome {
  return withValues(x, y, (left, right) => {
    if (!isComparable(left) || !isComparable(right) || valueKind(left) !== valueKind(right)) {
      run.warn('feel/not-comparable', place, { left: typeOf(left), right: typeOf(right) });

      return null;
    }

    return ORDERS[operator](compareOrder(left, right));
  });
}

/** `x = y`: null where the types differ. */
export function compareEqual(run: Run, x: Outcome, y: Outcome, place: Place): Outcome {
  return withValues(x, y, (left, right) => {
    const result = compareEquality(left, right);

    if (result === undefined) {
      run.warn('feel/not-comparable', place, { left: typeOf(left), right: typeOf(right) });
    }

    return result ?? null;
  });
}
