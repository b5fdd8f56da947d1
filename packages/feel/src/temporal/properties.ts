import { calendarDate, weekday } from './calendar';
import { NANOS_PER_SECOND, duration, floorDivide } from './make';
import type { Temporal } from './types';

/** The value of a property: a number, a string, a duration, or null for the offset of a local time. */
export type Property = number | string | Temporal | null;

/** The property of a temporal value. Undefined where it has none of that name. */
export function propertyOf(value: Temporal, name: string): Property | undefined {
  const properties = propertiesFor(value);

  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** The properties that are not null. */
export function propertiesOf(value: Temporal): string[] {
  return Object.entries(propertiesFor(value)).flatMap(([ name, property ]) => property === null ? [] : [ name ]);
}

// helpers //////////

function propertiesFor(value: Temporal): Record<string, Property> {
  if (value.kind === 'months') {
    return { years: Math.trunc(value.months / 12), months: value.months % 12 };
  }

  if (value.kind === 'duration') {
    const seconds = Number(floorDivide(value.nanos, BigInt(NANOS_PER_SECOND)).quotient);

    return {
      days: Math.trunc(seconds / 86_400),
      hours: Math.trunc(seconds / 3600) % 24,
      minutes: Math.trunc(seconds / 60) % 60,
      seconds: seconds % 60
    };
  }

  return { ...'day' in value ? dateProperties(value.day) : {}, ...'nanos' in value ? timeProperties(value) : {} };
}

function dateProperties(dayNumber: number): Record<string, Property> {
  const { year, month, day } = calendarDate(dayNumber);

  return { year, month, day, weekday: weekday(dayNumber) };
}

function timeProperties(value: { nanos: number; offset?: number; zone?: string | null }): Record<string, Property> {
  const seconds = Math.floor(value.nanos / NANOS_PER_SECOND);

  return {
    'hour': Math.floor(seconds / 3600),
    'minute': Math.floor(seconds / 60) % 60,
    'second': seconds % 60,
    'time offset': value.offset === undefined ? null : duration(BigInt(value.offset) * BigInt(NANOS_PER_SECOND)),
    'timezone': value.zone ?? null
  };
}
