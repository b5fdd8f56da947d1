import { functionFailure } from '../stop';
import { Decimal } from '../values/decimal';
import { decimal } from '../values/read-number';
import { checkDay, plusMonths } from './calendar';
import {
  NANOS_PER_DAY, atInstant, duration, floorDivide, inZone, instantNanos, localDateTime, localNanos, wrapTime, zoneOf
} from './make';
import type { DateTime, MonthsDuration, Temporal, TimeDuration } from './types';

const INT32 = 2 ** 31;
const NANOS_PER_MILLISECOND = 1_000_000n;

/** The sum. Undefined where there is none. A duration can be on either side. */
export function addTemporal(x: Temporal, y: Temporal): Temporal | undefined {
  return isDuration(y) ? shift(x, y, 1) : isDuration(x) ? shift(y, x, 1) : undefined;
}

export function subtractTemporal(x: Temporal, y: Temporal): Temporal | undefined {
  return isDuration(y) ? shift(x, y, -1) : difference(x, y);
}

export function multiplyTemporal(value: Temporal, factor: number): Temporal | undefined {
  if (value.kind === 'months') {
    return monthsOf(value.months * factor);
  }

  return value.kind === 'duration' ? duration(value.nanos * BigInt(factor)) : undefined;
}

/**
 * A duration divided by a number is a duration, by a duration a whole number. The engine computes days and time in 32-bit milliseconds: longer
 * quotients than 24 days wrap around.
 */
export function divideTemporal(x: Temporal, y: Temporal | Decimal): Temporal | Decimal | undefined {
  if (!(y instanceof Decimal)) {
    return quotient(x, y);
  }

  if (y.sign === 0) {
    return undefined;
  }

  if (x.kind === 'months') {
    return monthsOf(decimal(x.months).dividedBy(y).toInt());
  }

  return x.kind === 'duration'
    ? duration(BigInt(new Decimal(x.nanos / NANOS_PER_MILLISECOND, 0).dividedBy(y).toInt()) * NANOS_PER_MILLISECOND)
    : undefined;
}

/** A duration without its sign. Undefined for any other value. */
export function absolute(value: Temporal): Temporal | undefined {
  if (value.kind === 'months') {
    return monthsOf(Math.abs(value.months));
  }

  return value.kind === 'duration' ? duration(value.nanos < 0n ? -value.nanos : value.nanos) : undefined;
}

// helpers //////////

function isDuration(value: Temporal): value is MonthsDuration | TimeDuration {
  return value.kind === 'months' || value.kind === 'duration';
}

function monthsOf(months: number): MonthsDuration {
  if (Math.abs(months / 12) >= INT32) {
    throw functionFailure('java.lang.ArithmeticException: integer overflow');
  }

  return { kind: 'months', months: months + 0 };
}

function shift(value: Temporal, by: MonthsDuration | TimeDuration, sign: 1 | -1): Temporal | undefined {
  return by.kind === 'months' ? shiftByMonths(value, by.months * sign) : shiftByTime(value, by.nanos * BigInt(sign));
}

function shiftByMonths(value: Temporal, months: number): Temporal | undefined {
  switch (value.kind) {
  case 'months': return monthsOf(value.months + months);
  case 'date':
  case 'local-date-time': return { ...value, day: plusMonths(value.day, months) };
  case 'date-time': return moveToDay(value, plusMonths(value.day, months));
  default: return undefined;
  }
}

/** A zone can have another offset on the new day. The old one is kept where both are possible. */
function moveToDay(value: DateTime, day: number): DateTime {
  const zone = zoneOf(value);
  const kept = { ...value, day };
  const same = atInstant(instantNanos(kept), zone);

  return same.offset === value.offset ? kept : inZone(kept, zone);
}

function shiftByTime(value: Temporal, nanos: bigint): Temporal | undefined {
  switch (value.kind) {
  case 'duration': return duration(value.nanos + nanos);
  case 'date': return { kind: 'date', day: checkDay(value.day + Number(floorDivide(nanos, BigInt(NANOS_PER_DAY)).quotient)) };
  case 'local-time':
  case 'time': return { ...value, nanos: wrapTime(BigInt(value.nanos) + nanos) };
  case 'local-date-time': return localDateTime(localNanos(value) + nanos);
  case 'date-time': return atInstant(instantNanos(value) + nanos, zoneOf(value));
  default: return undefined;
  }
}

function difference(x: Temporal, y: Temporal): Temporal | undefined {
  if (x.kind === 'date' && y.kind === 'date') {
    return duration(BigInt(x.day - y.day) * BigInt(NANOS_PER_DAY));
  }

  if (x.kind === 'local-time' && y.kind === 'local-time') {
    return duration(BigInt(x.nanos - y.nanos));
  }

  if (x.kind === 'time' && y.kind === 'time') {
    const nanos = BigInt(x.nanos - y.nanos) - BigInt(x.offset - y.offset) * 1_000_000_000n;

    // between times with offsets the engine returns the distance, which is never negative
    return duration(nanos < 0n ? -nanos : nanos);
  }

  if (x.kind === 'local-date-time' && y.kind === 'local-date-time') {
    return duration(localNanos(x) - localNanos(y));
  }

  return x.kind === 'date-time' && y.kind === 'date-time' ? duration(instantNanos(x) - instantNanos(y)) : undefined;
}

function quotient(x: Temporal, y: Temporal): Decimal | undefined {
  if (x.kind === 'months' && y.kind === 'months' && y.months !== 0) {
    return decimal(Math.trunc(x.months / y.months));
  }

  if (x.kind !== 'duration' || y.kind !== 'duration' || y.nanos === 0n) {
    return undefined;
  }

  const divisor = y.nanos / NANOS_PER_MILLISECOND;

  if (divisor === 0n) {
    throw functionFailure('java.lang.ArithmeticException: / by zero');
  }

  return new Decimal(x.nanos / NANOS_PER_MILLISECOND / divisor, 0);
}
