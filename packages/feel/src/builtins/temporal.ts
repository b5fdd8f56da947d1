import { functionFailure } from '../stop';
import {
  atInstant, atOffset, calendarDate, dayNumber, dayOfYear, findZone, inZone, instantNanos, lastDayOfMonth, monthsBetween,
  parseDateText, parseDateTimeText, parseStrictDurationText, parseTimeText, weekOfYear, weekday, zoneOf
} from '../temporal';
import type { LocalDateTime, LocalTime, Temporal, ZonedTime } from '../temporal';
import { Decimal, ONE, decimal } from '../values';
import type { Value } from '../values';
import type { FunctionDefinition, Environment } from './definition';
import { defineFunction, invalidArgument } from './definition';

const WEEKDAYS = [ 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday' ];
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'
];

type OfDay = readonly [ name: string, compute: (day: number) => Value ];

/** Functions of a date, or of the date of a date and time. */
const OF_DAY: readonly OfDay[] = [
  [ 'day of year', day => decimal(dayOfYear(day)) ],
  [ 'day of week', day => WEEKDAYS[weekday(day) - 1] ?? null ],
  [ 'month of year', day => MONTHS[calendarDate(day).month - 1] ?? null ],
  [ 'week of year', day => decimal(weekOfYear(day)) ],
  [ 'last day of month', day => ({ kind: 'date', day: lastDayOfMonth(day) }) ]
];

export const TEMPORAL: readonly FunctionDefinition[] = [
  defineFunction('now', [], [], (_args, environment) => environment.now()),
  defineFunction('today', [], [], (_args, environment) => ({ kind: 'date', day: environment.now().day })),
  ...OF_DAY.map(([ name, compute ]) => defineFunction(name, [ 'date' ], [ 'temporal' ], ([ date ]) => hasDay(date) ? compute(date.day) : undefined)),
  defineFunction('date', [ 'from' ], [ 'any' ], ([ from ], environment) =>
    typeof from === 'string' ? read(parseDateText, from, environment) : isDated(from) ? { kind: 'date', day: from.day } : undefined),
  defineFunction('date', [ 'year', 'month', 'day' ], [ 'number', 'number', 'number' ], ([ year, month, day ], environment) => {
    const number = dayNumber({ year: year.toInt(), month: month.toInt(), day: day.toInt() });

    return number === undefined ? invalidArgument('date', environment) : { kind: 'date', day: number };
  }),
  defineFunction('time', [ 'from' ], [ 'any' ], ([ from ], environment) =>
    typeof from === 'string' ? read(parseTimeText, from, environment) : isDated(from) ? timeOf(from) : undefined),
  defineFunction('time', [ 'hour', 'minute', 'second' ], [ 'number', 'number', 'number' ], ([ hour, minute, second ], environment) =>
    clock(hour, minute, second, environment)),
  defineFunction('time', [ 'hour', 'minute', 'second', 'offset' ], [ 'number', 'number', 'number', 'any' ], clockWithOffset),
  defineFunction('date and time', [ 'from' ], [ 'string' ], ([ from ], environment) => read(parseDateTimeText, from, environment)),
  defineFunction('date and time', [ 'date', 'time' ], [ 'temporal', 'any' ], ([ date, time ]) => hasDay(date) ? combine(date, time) : undefined),
  defineFunction('duration', [ 'from' ], [ 'string' ], ([ from ], environment) => read(parseStrictDurationText, from, environment)),
  defineFunction('years and months duration', [ 'from', 'to' ], [ 'temporal', 'temporal' ], ([ from, to ]) =>
    hasDay(from) && hasDay(to) ? { kind: 'months', months: monthsBetween(from.day, to.day) } : undefined)
];

// helpers //////////

type Dated = Extract<Temporal, { day: number }>;

function hasDay(value: Temporal): value is Dated {
  return 'day' in value;
}

function isDated(value: Value): value is Dated {
  return typeof value === 'object' && value !== null && 'kind' in value
    && (value.kind === 'date' || value.kind === 'local-date-time' || value.kind === 'date-time');
}

function read(reader: (text: string) => Temporal | null, text: string, environment: Environment) {
  return reader(text) ?? invalidArgument('text', environment);
}

/** The time of a date is midnight in UTC. */
function timeOf(value: Dated): LocalTime | ZonedTime {
  if (value.kind === 'date') {
    return { kind: 'time', nanos: 0, offset: 0, zone: null };
  }

  return value.kind === 'local-date-time'
    ? { kind: 'local-time', nanos: value.nanos }
    : { kind: 'time', nanos: value.nanos, offset: value.offset, zone: value.zone };
}

function clock(hour: Decimal, minute: Decimal, second: Decimal, environment: Environment) {
  const [ hours, minutes, seconds ] = [ hour.toInt(), minute.toInt(), second.toInt() ];
  const nanos = new Decimal(second.remainder(ONE).units, second.remainder(ONE).scale - 9).toInt();

  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59 || nanos < 0) {
    return invalidArgument('time', environment);
  }

  return { kind: 'local-time', nanos: ((hours * 60 + minutes) * 60 + seconds) * 1e9 + nanos } as const;
}

const MAX_OFFSET = 18 * 3600;

function clockWithOffset([ hour, minute, second, offset ]: [ Decimal, Decimal, Decimal, Value ], environment: Environment) {
  // without an offset the engine drops fractions of seconds
  const whole = offset === null ? new Decimal(second.truncate(), 0) : second;
  const time = clock(hour, minute, whole, environment);

  if (offset === null || time.kind === 'failure') {
    return time;
  }

  if (typeof offset !== 'object' || !('kind' in offset) || offset.kind !== 'duration') {
    return undefined;
  }

  const seconds = Number(offset.nanos / 1_000_000_000n);

  return Math.abs(seconds) <= MAX_OFFSET
    ? { kind: 'time', nanos: time.nanos, offset: seconds, zone: null } as const
    : invalidArgument('offset', environment);
}

function combine(date: Dated, time: Value) {
  if (typeof time === 'string') {
    return date.kind === 'date' ? undefined : withZone(date, time);
  }

  if (typeof time !== 'object' || time === null || !('kind' in time)) {
    return undefined;
  }

  if (time.kind === 'local-time') {
    return { kind: 'local-date-time', day: date.day, nanos: time.nanos } as const;
  }

  if (time.kind !== 'time') {
    return undefined;
  }

  const local = { day: date.day, nanos: time.nanos };

  return time.zone === null ? atOffset(local, time.offset) : inZone(local, zoneOf(time));
}

/** A local time gets the zone; a time with an offset keeps its instant. An unknown zone throws. */
function withZone(value: LocalDateTime | Extract<Temporal, { kind: 'date-time' }>, id: string) {
  const zone = findZone(id);

  if (!zone) {
    throw functionFailure(`java.time.zone.ZoneRulesException: Unknown time-zone ID: ${ id }`);
  }

  return value.kind === 'date-time' ? atInstant(instantNanos(value), zone) : inZone(value, zone);
}
