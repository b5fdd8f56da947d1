import { calendarDate } from './calendar';
import { NANOS_PER_SECOND, floorDivide } from './make';
import type { MonthsDuration, Temporal, TimeDuration } from './types';

type Of<K extends Temporal['kind']> = Extract<Temporal, { kind: K }>;
type Formats = { [K in Temporal['kind']]: (value: Of<K>) => string };

/** The results of `string()`. */
const FEEL: Formats = {
  'date': value => dateText(value.day, '+'),
  'local-time': value => clockText(value.nanos),
  'time': value => clockText(value.nanos) + (value.zone === null ? offsetText(value.offset) : `@${ value.zone }`),
  'local-date-time': value => `${ dateText(value.day) }T${ clockText(value.nanos) }`,
  'date-time': value => `${ dateText(value.day) }T${ clockText(value.nanos) }${ value.zone === null ? offsetText(value.offset) : `@${ value.zone }` }`,
  'months': feelMonths,
  'duration': feelDuration
};

/** The results of `to json()`. */
const ISO: Formats = {
  ...FEEL,
  'time': value => clockText(value.nanos) + offsetText(value.offset),
  'local-date-time': value => `${ dateText(value.day, '+') }T${ clockText(value.nanos) }`,
  'date-time': value => `${ dateText(value.day, '+') }T${ clockText(value.nanos) }${ offsetText(value.offset) }${ value.zone === null ? '' : `[${ value.zone }]` }`,
  'months': isoMonths,
  'duration': isoDuration
};

/** As Jackson writes the value as JSON. */
const JACKSON: Formats = {
  ...ISO,
  'time': value => shortClock(value.nanos) + offsetText(value.offset),
  'date-time': value => `${ dateText(value.day, '+') }T${ clockText(value.nanos) }${ offsetText(value.offset) }`
};

/** As Zeebe stores the value in a variable. */
const ZEEBE: Formats = {
  ...FEEL,
  'local-time': value => shortClock(value.nanos),
  'local-date-time': ISO['local-date-time'],
  'date-time': ISO['date-time']
};

export const formatTemporal = (value: Temporal): string => format(FEEL, value);
export const isoTemporal = (value: Temporal): string => format(ISO, value);
export const jacksonTemporal = (value: Temporal): string => format(JACKSON, value);
export const zeebeTemporal = (value: Temporal): string => format(ZEEBE, value);

// helpers //////////

function format(formats: Formats, value: Temporal): string {
  switch (value.kind) {
  case 'date': return formats.date(value);
  case 'local-time': return formats['local-time'](value);
  case 'time': return formats.time(value);
  case 'local-date-time': return formats['local-date-time'](value);
  case 'date-time': return formats['date-time'](value);
  case 'months': return formats.months(value);
  case 'duration': return formats.duration(value);
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `plus`: the sign of a year with more than four digits. */
function dateText(dayNumber: number, plus: '+' | '' = ''): string {
  const { year, month, day } = calendarDate(dayNumber);
  const sign = year < 0 ? '-' : year > 9999 ? plus : '';

  return `${ sign }${ String(Math.abs(year)).padStart(4, '0') }-${ two(month) }-${ two(day) }`;
}

function clockParts(nanos: number): { minutes: string; seconds: number; fraction: string } {
  const seconds = Math.floor(nanos / NANOS_PER_SECOND);

  return {
    minutes: `${ two(Math.floor(seconds / 3600)) }:${ two(Math.floor(seconds / 60) % 60) }`,
    seconds: seconds % 60,
    fraction: String(nanos % NANOS_PER_SECOND).padStart(9, '0').replace(/0{1,9}$/, '')
  };
}

function clockText(nanos: number): string {
  const { minutes, seconds, fraction } = clockParts(nanos);

  return `${ minutes }:${ two(seconds) }${ fraction && `.${ fraction }` }`;
}

/** Without seconds where they are zero; fractions have groups of three digits. */
function shortClock(nanos: number): string {
  const { minutes, seconds, fraction } = clockParts(nanos);

  if (!seconds && !fraction) {
    return minutes;
  }

  return `${ minutes }:${ two(seconds) }${ fraction && `.${ fraction.padEnd(Math.ceil(fraction.length / 3) * 3, '0') }` }`;
}

function offsetText(offset: number): string {
  if (offset === 0) {
    return 'Z';
  }

  const size = Math.abs(offset);
  const seconds = size % 60;

  return `${ offset < 0 ? '-' : '+' }${ two(Math.floor(size / 3600)) }:${ two(Math.floor(size / 60) % 60) }${ seconds ? `:${ two(seconds) }` : '' }`;
}

type Part = readonly [ amount: number | bigint, unit: string ];

/** Parts that are zero are left out. */
function parts(amounts: readonly Part[]): string {
  return amounts.map(([ amount, unit ]) => Number(amount) === 0 ? '' : `${ amount }${ unit }`).join('');
}

function feelMonths({ months }: MonthsDuration): string {
  if (months === 0) {
    return 'P0Y';
  }

  const size = Math.abs(months);

  return `${ months < 0 ? '-' : '' }P${ parts([ [ Math.floor(size / 12), 'Y' ], [ size % 12, 'M' ] ]) }`;
}

function isoMonths({ months }: MonthsDuration): string {
  return months === 0 ? 'P0D' : `P${ parts([ [ Math.trunc(months / 12), 'Y' ], [ months % 12, 'M' ] ]) }`;
}

/** Only whole seconds, rounded down: the engine drops fractions. */
function feelDuration({ nanos }: TimeDuration): string {
  const seconds = floorDivide(nanos, BigInt(NANOS_PER_SECOND)).quotient;
  const negative = seconds < 0n;
  const size = negative ? -seconds : seconds;
  const time = parts([ [ size / 3600n % 24n, 'H' ], [ size / 60n % 60n, 'M' ], [ size % 60n, 'S' ] ]);

  return size === 0n ? 'P0D' : `${ negative ? '-' : '' }P${ parts([ [ size / 86_400n, 'D' ] ]) }${ time && `T${ time }` }`;
}

function isoDuration({ nanos }: TimeDuration): string {
  if (nanos === 0n) {
    return 'PT0S';
  }

  const sign = nanos < 0n ? -1n : 1n;
  const size = nanos * sign;
  const seconds = size / BigInt(NANOS_PER_SECOND);
  const fraction = String(size % BigInt(NANOS_PER_SECOND)).padStart(9, '0').replace(/0{1,9}$/, '');
  const last = `${ seconds % 60n }${ fraction && `.${ fraction }` }`;

  return `PT${ parts([ [ sign * (seconds / 3600n), 'H' ], [ sign * (seconds / 60n % 60n), 'M' ] ]) }${
    last === '0' ? '' : `${ sign < 0n ? '-' : '' }${ last }S` }`;
}
