import { checkStringLength } from '../limits';
import type { Node } from '../syntax';
import { addTemporal, divideTemporal, multiplyTemporal, subtractTemporal } from '../temporal';
import { Decimal, Failure, fromDouble, isFailure, isTemporal, typeOf } from '../values';
import type { Outcome, Value } from '../values';
import type { Place, Run } from './run';
import { orNull, withValues } from './run';
import type { Scope } from './scope';

type Operator = Node<'arithmetic'>['rest'][number]['operator'];
type Operation = (run: Run, x: Value, y: Value) => Value | undefined;

/** Each returns undefined where its operands do not fit. */
const OPERATIONS: Record<Operator, Operation> = {
  '+': (run, x, y) => bothNumbers(x, y, (a, b) => a.plus(b)) ?? concatenate(run, x, y) ?? bothTemporal(x, y, addTemporal),
  '-': (_run, x, y) => bothNumbers(x, y, (a, b) => a.minus(b)) ?? bothTemporal(x, y, subtractTemporal),
  '*': (_run, x, y) => bothNumbers(x, y, (a, b) => a.times(b)) ?? multiplyDuration(x, y) ?? multiplyDuration(y, x),
  '/': (_run, x, y) => bothNumbers(x, y, (a, b) => b.sign === 0 ? undefined : a.dividedBy(b)) ?? divideDuration(x, y),
  '**': (_run, x, y) => bothNumbers(x, y, power)
};

export function evaluateArithmetic(run: Run, node: Node<'arithmetic'>, scope: Scope): Outcome {
  let result = run.evaluate(node.first, scope);

  for (const { operator, operand } of node.rest) {
    const right = run.evaluate(operand, scope);
    const place = { from: node.first.from, to: operand.to };

    result = orNull(withValues(result, right, (x, y) => OPERATIONS[operator](run, x, y) ?? operandFailure(run, operator, place, x, y)));
  }

  return result;
}

export function evaluateNegation(run: Run, node: Node<'negation'>, scope: Scope): Outcome {
  const value = run.evaluate(node.operand, scope);

  if (isFailure(value)) {
    return orNull(value);
  }

  if (value instanceof Decimal) {
    return value.negate();
  }

  run.warn('feel/invalid-type', node.operand, { expected: 'number', found: typeOf(value) });

  return null;
}

// helpers //////////

function operandFailure(run: Run, operator: Operator, place: Place, x: Value, y: Value): Failure {
  const byZero = operator === '/' && y instanceof Decimal && y.sign === 0;
  const code = byZero ? 'feel/division-by-zero' : 'feel/invalid-operands';
  const values: Record<string, string> = byZero ? {} : { operator, left: typeOf(x), right: typeOf(y) };

  run.warn(code, place, values);

  return new Failure(code, values, place.from, place.to);
}

function bothNumbers(x: Value, y: Value, action: (x: Decimal, y: Decimal) => Decimal | undefined): Value | undefined {
  return x instanceof Decimal && y instanceof Decimal ? action(x, y) : undefined;
}

function bothTemporal(x: Value, y: Value, action: typeof addTemporal): Value | undefined {
  return isTemporal(x) && isTemporal(y) ? action(x, y) : undefined;
}

function concatenate(run: Run, x: Value, y: Value): Value | undefined {
  if (typeof x !== 'string' || typeof y !== 'string') {
    return undefined;
  }

  const length = x.length + y.length;

  checkStringLength(length);
  run.step(Math.ceil(length / 1024));

  return x + y;
}

function multiplyDuration(x: Value, y: Value): Value | undefined {
  return x instanceof Decimal && isTemporal(y) ? multiplyTemporal(y, x.toInt()) : undefined;
}

function divideDuration(x: Value, y: Value): Value | undefined {
  if (!isTemporal(x)) {
    return undefined;
  }

  return y instanceof Decimal || isTemporal(y) ? divideTemporal(x, y) : undefined;
}

/** Whole exponents are exact; others are computed in doubles, as in the engine. */
function power(base: Decimal, exponent: Decimal): Decimal {
  return exponent.isWhole() ? base.power(exponent.toInt()) : fromDouble(base.toNumber() ** exponent.toNumber());
}
