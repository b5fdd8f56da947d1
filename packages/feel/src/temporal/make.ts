import { functionFailure } from '../stop';
import { checkDay } from './calendar';
import type { DateTime, LocalDateTime, TimeDuration } from './types';
import { findZone, offsetOfLocal } from './zone';
import type { Zone } from './zone';

export const NANOS_PER_SECOND = 1_000_000_000;
export const SECONDS_PER_DAY = 86_400;
export const NANOS_PER_DAY = SECONDS_PER_DAY * NANOS_PER_SECOND;

const INT64 = 2n ** 63n;

/** Nanoseconds since 1970, as if the local time were UTC. */
export function localNanos({ day, nanos }: { day: number; nanos: number }): bigint {
  return BigInt(day) * BigInt(NANOS_PER_DAY) + BigInt(nanos);
}

export function instantNanos(value: DateTime): bigint {
  return localNanos(value) - BigInt(value.offset) * BigInt(NANOS_PER_SECOND);
}

/** @throws Stop where the date is outside of the calendar */
export function localDateTime(nanos: bigint): LocalDateTime {
  const { quotient, rest } = floorDivide(nanos, BigInt(NANOS_PER_DAY));

  return { kind: 'local-date-time', day: checkDay(Number(quotient)), nanos: Number(rest) };
}

/** A local time in a zone. In a gap it moves forward by the length of the gap. */
export function inZone(local: { day: number; nanos: number }, zone: Zone): DateTime {
  const seconds = local.day * SECONDS_PER_DAY + Math.floor(local.nanos / NANOS_PER_SECOND);

  return atInstant(localNanos(local) - BigInt(offsetOfLocal(zone, seconds)) * BigInt(NANOS_PER_SECOND), zone);
}

export function atInstant(instant: bigint, zone: Zone): DateTime {
  const seconds = Number(floorDivide(instant, BigInt(NANOS_PER_SECOND)).quotient);
  const offset = zone.offsetAt(seconds);
  const { day, nanos } = localDateTime(instant + BigInt(offset) * BigInt(NANOS_PER_SECOND));

  return { kind: 'date-time', day, nanos, offset, zone: zone.isOffset ? null : zone.id };
}

export function atOffset(local: { day: number; nanos: number }, offset: number): DateTime {
  return { kind: 'date-time', day: local.day, nanos: local.nanos, offset, zone: null };
}

/** The zone of a value: its region, or else its offset. */
export function zoneOf({ zone, offset }: { zone: string | null; offset: number }): Zone {
  return (zone === null ? undefined : findZone(zone)) ?? { id: 'Z', offsetAt: () => offset, isOffset: true };
}

/** @throws Stop where the duration is too long */
export function duration(nanos: bigint): TimeDuration {
  const seconds = nanos / BigInt(NANOS_PER_SECOND);

  if (seconds >= INT64 || seconds < -INT64) {
    throw functionFailure('java.lang.ArithmeticException: long overflow');
  }

  return { kind: 'duration', nanos };
}

export function floorDivide(value: bigint, divisor: bigint): { quotient: bigint; rest: bigint } {
  const rest = (value % divisor + divisor) % divisor;

  return { quotient: (value - rest) / divisor, rest };
}

/** The time of day, wrapped at midnight. */
export function wrapTime(nanos: bigint): number {
  return Number(floorDivide(nanos, BigInt(NANOS_PER_DAY)).rest);
}
