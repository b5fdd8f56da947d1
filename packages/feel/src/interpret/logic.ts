import type { Node } from '../syntax';
import { isFailure, typeOf } from '../values';
import type { Outcome } from '../values';
import type { Place, Run } from './run';
import type { Scope } from './scope';

/** Three-valued logic: the deciding value wins over null, and a value that is not a boolean counts as null. */
export function evaluateLogic(run: Run, node: Node<'logic'>, scope: Scope): Outcome {
  const deciding = node.operator === 'or';

  return shortCircuit(run, deciding, node.operands.map(operand => ({ outcome: () => run.evaluate(operand, scope), place: operand })));
}

/** Several tests after `in`: true as soon as one is true. */
export function evaluateAnyOf(run: Run, node: Node<'anyOf'>, scope: Scope): Outcome {
  return shortCircuit(run, true, node.tests.map(part => ({ outcome: () => run.evaluate(part, scope), place: part })));
}

/** True as soon as one is true (or false as soon as one is false); the others are not evaluated. */
export function shortCircuit(run: Run, deciding: boolean, items: Iterable<{ outcome: () => Outcome; place: Place }>): Outcome {
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

function warnNoBoolean(run: Run, value: Outcome, place: Place): void {
  if (!isFailure(value)) {
    run.warn('feel/invalid-type', place, { expected: 'boolean', found: typeOf(value) });
  }
}
