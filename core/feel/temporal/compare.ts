import type { Temporal } from './types';

/** The order of two values of one kind; 0 where they are at the same point. */
export function compareTemporal(x: Temporal, y: Temporal): number {
  const a = position(x);
  const b = position(y);

  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two values are the same in every part: one instant in two zones is not. */
export function sameTemporal(x: Temporal, y: Temporal): boolean {
  return temporalKey(x) === temporalKey(y);
}

/** A text that the same values share. */
export function temporalKey(value: Temporal): string {
  const zone = 'offset' in value ? `${ value.offset }@${ value.zone ?? '' }` : '';

  return `${ value.kind } ${ position(value) } ${ zone }`;
}

// helpers //////////

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
