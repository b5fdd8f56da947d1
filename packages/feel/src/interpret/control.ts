import { MAX_ITEMS, checkListSize } from '../limits';
import type { Iterator, Node } from '../syntax';
import { Decimal, Failure, ONE, isFailure, typeOf } from '../values';
import type { Outcome, Value } from '../values';
import { expectList } from './expect';
import { shortCircuit } from './logic';
import type { Run } from './run';
import { orNull } from './run';
import type { Scope } from './scope';
import { innerScope } from './scope';

/** Any condition other than true takes the `else` branch. */
export function evaluateIf(run: Run, node: Node<'if'>, scope: Scope): Outcome {
  const condition = run.evaluate(node.condition, scope);

  if (isFailure(condition) && condition.fatal) {
    return condition;
  }

  if (typeof condition !== 'boolean' && !isFailure(condition)) {
    run.warn('feel/invalid-condition', node.condition, { found: typeOf(condition) });
  }

  return run.evaluate(condition === true ? node.then : node.otherwise, scope);
}

export function evaluateFor(run: Run, node: Node<'for'>, scope: Scope): Outcome {
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

export function evaluateQuantified(run: Run, node: Node<'quantified'>, scope: Scope): Outcome {
  const passes = combinations(run, node.iterators, scope);

  if (passes instanceof Failure) {
    return orNull(passes);
  }

  return shortCircuit(run, !node.every, passes.map(variables => ({
    outcome: () => run.evaluate(node.condition, innerScope(scope, variables)),
    place: node.condition
  })));
}

/** `1..5`: up or down in steps of one. */
export function evaluateIteration(run: Run, node: Node<'iteration'>, scope: Scope): Outcome {
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

/** Each combination of the iterators' items. Lists are evaluated outside of the loop: none sees the item of another. */
function combinations(run: Run, iterators: Iterator[], scope: Scope): Map<string, Value>[] | Failure {
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
  const distance = (up ? end.minus(start) : start.minus(end)).truncate();

  countItems(run, distance > BigInt(MAX_ITEMS) ? MAX_ITEMS + 1 : Number(distance) + 1);

  const step = up ? ONE : ONE.negate();
  const numbers: Decimal[] = [ start ];

  for (let index = 0; index < Number(distance); index += 1) {
    numbers.push((numbers.at(-1) ?? start).plus(step));
  }

  return numbers;
}

/** Counts the items of a list before it is created. */
function countItems(run: Run, size: number): void {
  checkListSize(size);
  run.step(size);
}
