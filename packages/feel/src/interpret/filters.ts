import type { Node } from '../syntax';
import { Decimal, FeelContext, ONE, decimal, isFailure } from '../values';
import type { Outcome, Value } from '../values';
import { expectList } from './expect';
import type { Place, Run } from './run';
import { orNull } from './run';
import type { Scope } from './scope';
import { innerScope, withVariable } from './scope';

const COMPARISONS = new Set([ 'equal', 'compare', 'call', 'memberCall' ]);

/** `list[condition]`: an index or a condition on each item. */
export function evaluateFilter(run: Run, node: Node<'filter'>, scope: Scope): Outcome {
  const list = expectList(run, run.evaluate(node.base, scope), node.base, 'filter');

  return orNull(isFailure(list) ? list : filterList(run, node, scope, list));
}

// helpers //////////

function filterList(run: Run, node: Node<'filter'>, scope: Scope, list: Value[]): Outcome {
  const { condition } = node;
  const fixed = literalIndex(node);

  if (fixed) {
    return itemAt(run, list, fixed, node);
  }

  if (!COMPARISONS.has(condition.kind) || condition.kind === 'equal' && condition.negated) {
    const warned = run.quietly(() => run.evaluate(condition, scope));

    if (warned instanceof Decimal) {
      run.evaluate(condition, scope);

      return itemAt(run, list, warned, node);
    }
  }

  return filterItems(run, node, scope, list);
}

function literalIndex({ condition }: Node<'filter'>): Decimal | undefined {
  if (condition.kind === 'number') {
    return condition.value;
  }

  return condition.kind === 'negation' && condition.operand.kind === 'number' ? condition.operand.value.negate() : undefined;
}

function filterItems(run: Run, node: Node<'filter'>, scope: Scope, list: Value[]): Outcome {
  const kept: Value[] = [];

  for (const [ index, item ] of list.entries()) {
    const result = run.evaluate(node.condition, itemScope(scope, item));

    if (isFailure(result)) {
      return result;
    }

    // a condition that gives a number for the first item is an index
    if (index === 0 && result instanceof Decimal) {
      return itemAt(run, list, result, node);
    }

    // after the first item the engine marks dropped items with this string, and so loses items that equal it
    if (result === true && !(index > 0 && item === '_')) {
      kept.push(item);
    }
  }

  return kept;
}

function itemScope(scope: Scope, item: Value): Scope {
  const outer = withVariable(scope, 'item', item);

  return item instanceof FeelContext ? innerScope(outer, item, item.functions) : outer;
}

function itemAt(run: Run, list: Value[], index: Decimal, node: Node<'filter'>): Value {
  const size = decimal(list.length);
  const position = index.sign > 0 ? index.minus(ONE) : index.plus(size);
  const inside = position.sign >= 0 && position.compare(size) < 0;

  if (!inside) {
    const place: Place = { from: node.base.to, to: node.to };

    run.warn(index.sign === 0 ? 'feel/index-zero' : 'feel/index-out-of-range', place, {
      index: String(index),
      size: String(list.length)
    });
  }

  return inside ? list[position.toInt()] ?? null : null;
}
