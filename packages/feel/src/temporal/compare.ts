import type { Temporal } from './types';

/** The order of two values of one kind. 0 where they are the same point in time. */
export function compareTemporal(x: Temporal, y: Temporal): number {
  const order = orderOf(position(x), position(y));

  // one instant in two zones: the engine then compares the local time, and the zone last
  if (order === 0 && x.kind === 'date-time' && y.kind === 'date-time') {
    return x.offset - y.offset || orderOf(x.zone ?? '', y.zone ?? '');
  }

  return order;
}

/** Whether two values are the same in every part: one instant in two zones is not. */
export function sameTemporal(x: Temporal, y: Temporal): boolean {
  return temporalKey(x) === temporalKey(y);
}

/** A string that the same values share. */
export function temporalKey(value: Temporal): string {
  const zone = 'offset' in value ? `${ value.offset }@${ value.zone ?? '' }` : '';

  return `${ value.kind } ${ position(value) } ${ zone }`;
}

// helpers //////////

function orderOf<T extends bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const NANOS_PER_DAY = 86_400_000_000_000n;
const NANOS_PER_SECOND = 1_000_000_000n;

function position(value: Temporal): bigint {
  switch (value.kind) {
  case 'date': return BigInt(value.day);
  case 'local-time': return BigInt(value.nanos);
  case 'time': return BigInt(value.nanos) - BigInt(value.offset) * NANOS_PER_SECOND;
  case 'local-date-time': return BigInt(value.day) * NANOS_PER_DAY + BigInt(value.nanos);
  case 'date-time': return BigInt(value.day) * NANOS_PER_DAY + BigInt(value.nanos) - BigInt(value.offset) * NANOS_PER_SECOND;
  case 'months': return BigInt(value.months);
  case 'duration': return value.nanos;
  }
}
