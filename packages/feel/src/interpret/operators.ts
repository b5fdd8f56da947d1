import type { Node } from '../syntax';
import { Decimal, Failure, fromDouble, isFailure, isTemporal, typeOf } from '../values';
import type { Outcome, Value } from '../values';
import { addTemporal, divideTemporal, multiplyTemporal, subtractTemporal } from '../temporal';
import { checkStringLength } from '../limits';
import type { Place, Run } from './run';
import { orNull, withValues } from './run';
import type { Scope } from './scope';

type Operator = Node<'arithmetic'>['rest'][number]['operator'];
type Operation = (run: Run, x: Value, y: Value) => Value | undefined;

/** Each gives undefined where its operands do not fit. */
const OPERATIONS: Record<Operator, Operation> = {
  '+': (run, x, y) => bothNumbers(x, y, (a, b) => a.plus(b)) ?? joinedText(run, x, y) ?? bothTemporal(x, y, addTemporal),
  '-': (_run, x, y) => bothNumbers(x, y, (a, b) => a.minus(b)) ?? bothTemporal(x, y, subtractTemporal),
  '*': (_run, x, y) => bothNumbers(x, y, (a, b) => a.times(b)) ?? scaled(x, y) ?? scaled(y, x),
  '/': (_run, x, y) => bothNumbers(x, y, (a, b) => b.sign === 0 ? undefined : a.dividedBy(b)) ?? divided(x, y),
  '**': (_run, x, y) => bothNumbers(x, y, power)
};

export function arithmetic(run: Run, node: Node<'arithmetic'>, scope: Scope): Outcome {
  let result = run.evaluate(node.first, scope);

  for (const { operator, operand } of node.rest) {
    const right = run.evaluate(operand, scope);
    const place = { from: node.first.from, to: operand.to };

    result = orNull(withValues(result, right, (x, y) => OPERATIONS[operator](run, x, y) ?? refused(run, operator, place, x, y)));
  }

  return result;
}

export function negation(run: Run, node: Node<'negation'>, scope: Scope): Outcome {
  const value = run.evaluate(node.operand, scope);

  if (isFailure(value)) {
    return orNull(value);
  }

  if (value instanceof Decimal) {
    return value.negated();
  }

  run.warn('feel/invalid-type', node.operand, { expected: 'number', found: typeOf(value) });

  return null;
}

/** Three-valued: the deciding value wins over null, anything but a boolean counts as null. */
export function logic(run: Run, node: Node<'logic'>, scope: Scope): Outcome {
  const deciding = node.operator === 'or';

  return decided(run, deciding, node.operands.map(operand => ({ outcome: () => run.evaluate(operand, scope), place: operand })));
}

/** True as soon as one is true (or false as soon as one is false); the others are not evaluated. */
export function decided(run: Run, deciding: boolean, items: Iterable<{ outcome: () => Outcome; place: Place }>): Outcome {
  let result: boolean | null = !deciding;

  for (const { outcome, place } of items) {
    const value = outcome();

    if (isFailure(value) && value.fatal || value === deciding) {
      return value;
    }

    if (value !== !deciding) {
      result = null;
      warnNoBoolean(run, value, place);
    }
  }

  return result;
}

// helpers //////////

function refused(run: Run, operator: Operator, place: Place, x: Value, y: Value): Failure {
  const byZero = operator === '/' && y instanceof Decimal && y.sign === 0;
  const code = byZero ? 'feel/division-by-zero' : 'feel/invalid-operands';
  const values: Record<string, string> = byZero ? {} : { operator, left: typeOf(x), right: typeOf(y) };

  run.warn(code, place, values);

  return new Failure(code, values, place.from, place.to);
}

function warnNoBoolean(run: Run, value: Outcome, place: Place): void {
  if (!isFailure(value)) {
    run.warn('feel/invalid-type', place, { expected: 'boolean', found: typeOf(value) });
  }
}

function bothNumbers(x: Value, y: Value, action: (x: Decimal, y: Decimal) => Decimal | undefined): Value | undefined {
  return x instanceof Decimal && y instanceof Decimal ? action(x, y) : undefined;
}

function bothTemporal(x: Value, y: Value, action: typeof addTemporal): Value | undefined {
  return isTemporal(x) && isTemporal(y) ? action(x, y) : undefined;
}

function joinedText(run: Run, x: Value, y: Value): Value | undefined {
  if (typeof x !== 'string' || typeof y !== 'string') {
    return undefined;
  }

  const length = x.length + y.length;

  checkStringLength(length);
  run.step(Math.ceil(length / 1024));

  return x + y;
}

function scaled(x: Value, y: Value): Value | undefined {
  return x instanceof Decimal && isTemporal(y) ? multiplyTemporal(y, x.toInt()) : undefined;
}

function divided(x: Value, y: Value): Value | undefined {
  if (!isTemporal(x)) {
    return undefined;
  }

  return y instanceof Decimal || isTemporal(y) ? divideTemporal(x, y) : undefined;
}

/** Whole exponents are exact; others are computed in doubles, as in the engine. */
function power(base: Decimal, exponent: Decimal): Decimal {
  return exponent.isWhole() ? base.power(exponent.toInt()) : fromDouble(base.toNumber() ** exponent.toNumber());
}
