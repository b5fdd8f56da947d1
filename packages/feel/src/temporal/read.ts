import { dayNumber } from './calendar';
import { NANOS_PER_SECOND, atInstant, atOffset, inZone, localNanos } from './make';
import { readDayTimeDuration, readMonths } from './read-duration';
import type { DateTime, LocalDateTime, LocalTime, Temporal, ZonedTime } from './types';
import { findZone, standardOffset } from './zone';

/** Shapes that the engine requires before it reads (its own patterns are as lenient). */
const DATE = /^-?(?:[1-9]\d{0,4})?\d{4}-[01]\d-[0-3]\d$/;
const OFFSET_TIME = /^T?\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[+-]\d{2}:\d{2}|Z|@.*)$/;
const OFFSET_DATE_TIME = /^-?(?:[1-9]\d{0,4})?\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,9})?(?:(?:[+-][01]\d:[0-5]\d|Z)(?:\[.+\])?|@.*)$/;
const LOCAL_DATE_TIME = /^-?(?:[1-9]\d{0,4})?\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,9})?$/;
const YEAR_MONTH_DURATION = /^-?P-?(?:\d+Y)?-?(?:\d+M)?$/;
const DAY_TIME_DURATION = /^-?P(?:-?(?:\d+D)?(?:T-?(?:\d+H)?-?(?:\d+M)?-?(?:\d+(?:[^\d\n\r\u2028\u2029]\d*)?S)?)?)?$/;

const CLOCK = /^T?(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{0,9}))?)?$/;
const OFFSET = /^([+-])(\d{2}):(\d{2})$/;
const TIME_PARTS = /^(T?[\d:.]+)(Z|[+-]\d{2}:\d{2})?(?:\[(.+)\]|@(.*))?$/;

/** Each reader returns null where the engine has no value for the string. */
export function parseDateText(text: string): Temporal | null {
  const day = readDay(text);

  return day === null ? null : { kind: 'date', day };
}

export function parseTimeText(text: string): Temporal | null {
  return OFFSET_TIME.test(text) ? readZonedTime(text) : readLocalTime(text);
}

export function parseDateTimeText(text: string): Temporal | null {
  if (DATE.test(text)) {
    const day = readDay(text);

    return day === null ? null : { kind: 'local-date-time', day, nanos: 0 };
  }

  return OFFSET_DATE_TIME.test(text) ? readDateTime(text) : readLocalDateTime(text);
}

/** As in the literal `duration("…")`, which is more lenient than the function. */
export function parseDurationText(text: string): Temporal | null {
  return YEAR_MONTH_DURATION.test(text) ? readMonths(text) : readDayTimeDuration(text);
}

/** As the function reads a string. */
export function parseStrictDurationText(text: string): Temporal | null {
  return YEAR_MONTH_DURATION.test(text) || DAY_TIME_DURATION.test(text) ? parseDurationText(text) : null;
}

type Reader = (text: string) => Temporal | null;

const READERS: readonly (readonly [ RegExp, Reader ])[] = [
  [ DATE, parseDateText ],
  [ OFFSET_TIME, readZonedTime ],
  [ OFFSET_DATE_TIME, readDateTime ],
  [ LOCAL_DATE_TIME, readLocalDateTime ],
  [ YEAR_MONTH_DURATION, readMonths ],
  [ DAY_TIME_DURATION, readDayTimeDuration ]
];

/** Any temporal value, by its shape: `@"…"`. */
export function parseTemporalText(text: string): Temporal | null {
  const reader = READERS.find(([ shape ]) => shape.test(text));

  return reader ? reader[1](text) : readLocalTime(text);
}

// helpers //////////

function readDay(text: string): number | null {
  const [ , sign, year, month, day ] = DATE.test(text) ? /^(-?)(\d+)-(\d\d)-(\d\d)$/.exec(text) ?? [] : [];

  return year === undefined
    ? null
    : dayNumber({ year: Number(year) * (sign === '-' ? -1 : 1), month: Number(month), day: Number(day) }) ?? null;
}

/** Nanoseconds of the day. `24:00:00` is midnight in a time without a date. */
function readClock(text: string, alone: boolean): number | null {
  const [ , hours, minutes, seconds = '0', fraction = '' ] = CLOCK.exec(text) ?? [];

  if (hours === undefined) {
    return null;
  }

  const nanos = Number(fraction.padEnd(9, '0'));
  const total = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);

  if (alone && Number(hours) === 24 && total === 86_400 && nanos === 0) {
    return 0;
  }

  return Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60 ? total * NANOS_PER_SECOND + nanos : null;
}

function readLocalTime(text: string): LocalTime | null {
  const nanos = readClock(text, true);

  return nanos === null ? null : { kind: 'local-time', nanos };
}

function readOffset(text: string): number | null {
  if (text === 'Z') {
    return 0;
  }

  const [ , sign, hours, minutes ] = OFFSET.exec(text) ?? [];
  const total = Number(hours) * 3600 + Number(minutes) * 60;

  return total <= 18 * 3600 && Number(minutes) < 60 ? total * (sign === '-' ? -1 : 1) : null;
}

function readZonedTime(text: string): ZonedTime | null {
  const [ , clock = '', offsetText, , at ] = TIME_PARTS.exec(text) ?? [];
  const nanos = readClock(clock, true);
  const zone = at === undefined ? undefined : findZone(at);

  if (nanos === null || at !== undefined && !zone) {
    return null;
  }

  if (zone) {
    return { kind: 'time', nanos, offset: standardOffset(zone, Math.floor(Date.now() / 1000)), zone: zone.isOffset ? null : zone.id };
  }

  const offset = readOffset(offsetText ?? '');

  return offset === null ? null : { kind: 'time', nanos, offset, zone: null };
}

function readLocalDateTime(text: string): LocalDateTime | null {
  const at = text.indexOf('T');
  const day = at < 0 ? null : readDay(text.slice(0, at));
  const nanos = at < 0 ? null : readClock(text.slice(at), false);

  return day === null || nanos === null ? null : { kind: 'local-date-time', day, nanos };
}

/** Where both an offset and a region are given, the offset decides the instant. */
function readDateTime(text: string): DateTime | null {
  const at = text.indexOf('T');
  const [ , clock = '', offsetText, bracketed, region ] = TIME_PARTS.exec(text.slice(at)) ?? [];
  const local = readLocalDateTime(text.slice(0, at) + clock);
  const id = bracketed ?? region;
  const zone = id === undefined ? undefined : findZone(id);

  if (!local || id !== undefined && !zone) {
    return null;
  }

  if (offsetText === undefined) {
    return zone ? inZone(local, zone) : null;
  }

  const offset = readOffset(offsetText);

  if (offset === null) {
    return null;
  }

  return zone ? atInstant(localNanos(local) - BigInt(offset) * BigInt(NANOS_PER_SECOND), zone) : atOffset(local, offset);
}
