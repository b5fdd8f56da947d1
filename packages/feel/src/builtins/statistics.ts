import { Decimal, ONE, ZERO, decimal, fromDouble } from '../values';
import type { Value } from '../values';
import type { FunctionDefinition } from './definition';
import { defineFunction } from './definition';

const TWO = decimal(2);

type Statistic = readonly [ name: string, compute: (numbers: Decimal[]) => Value ];

/** Functions of a list of numbers. Of an empty list each returns null. */
const STATISTICS: readonly Statistic[] = [
  [ 'sum', sum ],
  [ 'product', numbers => numbers.reduce((product, number) => product.times(number), ONE) ],
  [ 'mean', mean ],
  [ 'median', median ],
  [ 'stddev', deviation ]
];

export const STATISTIC: readonly FunctionDefinition[] = [
  ...STATISTICS.map(([ name, compute ]) =>
    defineFunction(name, [ 'list' ], [ 'list' ], ([ list ]) => list.length ? ofNumbers(list, compute) : null, { variadic: true })),
  defineFunction('mode', [ 'list' ], [ 'list' ], ([ list ]) => ofNumbers(list, mode), { variadic: true })
];

// helpers //////////

function ofNumbers(list: Value[], compute: (numbers: Decimal[]) => Value): Value | undefined {
  return list.every(item => item instanceof Decimal) ? compute(list) : undefined;
}

function sum(numbers: Decimal[]): Decimal {
  return numbers.reduce((total, number) => total.plus(number), ZERO);
}

function mean(numbers: Decimal[]): Decimal {
  return sum(numbers).dividedBy(decimal(numbers.length));
}

function sortNumbers(numbers: Decimal[]): Decimal[] {
  return [ ...numbers ].sort((x, y) => x.compare(y));
}

function median(numbers: Decimal[]): Decimal {
  const ordered = sortNumbers(numbers);
  const half = Math.floor(ordered.length / 2);
  const upper = ordered[half] ?? ZERO;

  return ordered.length % 2 ? upper : (ordered[half - 1] ?? ZERO).plus(upper).dividedBy(TWO);
}

/** The standard deviation of a sample. Of one number the division by zero throws, as in the engine. */
function deviation(numbers: Decimal[]): Decimal {
  const center = mean(numbers);
  const squares = numbers.reduce((total, number) => total.plus(number.minus(center).power(2)), ZERO);

  return fromDouble(Math.sqrt(squares.dividedBy(decimal(numbers.length - 1)).toNumber()));
}

function mode(numbers: Decimal[]): Decimal[] {
  const groups: { number: Decimal; count: number }[] = [];

  for (const number of sortNumbers(numbers)) {
    const last = groups.at(-1);

    if (last?.number.equals(number)) {
      last.count += 1;
    } else {
      groups.push({ number, count: 1 });
    }
  }

  const most = Math.max(0, ...groups.map(({ count }) => count));

  return groups.filter(({ count }) => count === most).map(({ number }) => number);
}
