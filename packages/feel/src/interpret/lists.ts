import type { Iterator, Node } from '../syntax';
import { Decimal, Failure, FeelContext, ONE, decimal, isFailure, typeOf } from '../values';
import type { Outcome, Value } from '../values';
import { MAX_ITEMS, checkListSize } from '../limits';
import type { Place, Run } from './run';
import { orNull } from './run';
import type { Scope } from './scope';
import { innerScope, withVariable } from './scope';
import { expectList } from './expect';

const COMPARISONS = new Set([ 'equal', 'compare', 'call', 'memberCall' ]);

/** `list[condition]`: an index or a condition on each item. */
export function filter(run: Run, node: Node<'filter'>, scope: Scope): Outcome {
  const list = expectList(run, run.evaluate(node.base, scope), node.base, 'filter');

  return orNull(isFailure(list) ? list : filterList(run, node, scope, list));
}

/** Each combination of the iterators' items. Lists are evaluated outside of the loop: none sees another's item. */
export function combinations(run: Run, iterators: Iterator[], scope: Scope): Map<string, Value>[] | Failure {
  const lists = iterators.map(({ list }) => run.evaluate(list, scope));
  const checked: Value[][] = [];

  for (const [ index, list ] of lists.entries()) {
    const iterator = iterators[index];
    const items = expectList(run, list, iterator?.list ?? { from: 0, to: 0 }, 'iterate');

    if (isFailure(items)) {
      return items;
    }

    checked.push(items);
  }

  const size = checked.reduce((product, list) => product * list.length, 1);

  countItems(run, size);

  return product(iterators.map(iterator => iterator.name.text), checked);
}

export function loop(run: Run, node: Node<'for'>, scope: Scope): Outcome {
  const passes = combinations(run, node.iterators, scope);

  if (passes instanceof Failure) {
    return orNull(passes);
  }

  const partial: Value[] = [];
  const results: Outcome[] = [];

  for (const variables of passes) {
    const earlier = { get: (name: string) => name === 'partial' ? snapshot(run, partial) : variables.get(name) };
    const result = run.evaluate(node.result, innerScope(scope, earlier));

    results.push(result);
    partial.push(isFailure(result) ? null : result);
  }

  return results.find(result => isFailure(result) && result.fatal) ?? results.map(result => isFailure(result) ? null : result);
}

/** `1..5`: up or down in steps of one. */
export function iteration(run: Run, node: Node<'iteration'>, scope: Scope): Outcome {
  const start = run.evaluate(node.start, scope);
  const end = run.evaluate(node.end, scope);

  for (const [ value, part ] of [ [ start, node.start ], [ end, node.end ] ] as const) {
    if (isFailure(value)) {
      return value;
    }

    if (!(value instanceof Decimal)) {
      run.warn('feel/invalid-type', part, { expected: 'number', found: typeOf(value) });

      return new Failure('feel/invalid-type', {}, part.from, part.to);
    }
  }

  return start instanceof Decimal && end instanceof Decimal ? numbersBetween(run, start, end) : null;
}

// helpers //////////

/** Counts the items of a list before it is created. */
function countItems(run: Run, size: number): void {
  checkListSize(size);
  run.step(size);
}

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

  return condition.kind === 'negation' && condition.operand.kind === 'number' ? condition.operand.value.negated() : undefined;
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

    // behind the first place the engine marks what it drops with this very text, and loses items that equal it
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

function product(names: string[], lists: Value[][]): Map<string, Value>[] {
  return lists.reduce<Map<string, Value>[]>(
    (passes, list, index) => passes.flatMap(pass => list.map(item => new Map(pass).set(names[index] ?? '', item))),
    [ new Map() ]
  );
}

function snapshot(run: Run, partial: Value[]): Value[] {
  run.step(Math.ceil(partial.length / 16));

  return [ ...partial ];
}

function numbersBetween(run: Run, start: Decimal, end: Decimal): Value[] {
  const up = start.compare(end) < 0;
  const distance = (up ? end.minus(start) : start.minus(end)).truncated();

  countItems(run, distance > BigInt(MAX_ITEMS) ? MAX_ITEMS + 1 : Number(distance) + 1);

  const step = up ? ONE : ONE.negated();
  const numbers: Decimal[] = [ start ];

  for (let index = 0; index < Number(distance); index += 1) {
    numbers.push((numbers.at(-1) ?? start).plus(step));
  }

  return numbers;
}
