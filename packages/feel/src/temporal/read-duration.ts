import type { MonthsDuration, TimeDuration } from './types';

const MONTHS = /^([+-]?)P(?:([+-]?\d+)Y)?(?:([+-]?\d+)M)?$/i;
const DAY_TIME = /^([+-]?)P(?:([+-]?\d+)D)?(T(?:([+-]?\d+)H)?(?:([+-]?\d+)M)?(?:([+-]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;

const INT32 = 2 ** 31;
const INT64 = 2n ** 63n;
const NANOS = 1_000_000_000n;

/** Years and months. Null where no part is given or a part has more than 32 bits. */
export function readMonths(text: string): MonthsDuration | null {
  const [ , sign, years, months ] = MONTHS.exec(text) ?? [];

  if (years === undefined && months === undefined || !fitsInt(years) || !fitsInt(months)) {
    return null;
  }

  return { kind: 'months', months: (sign === '-' ? -1 : 1) * (Number(years ?? 0) * 12 + Number(months ?? 0)) + 0 };
}

/** Days, hours, minutes and seconds, each with a sign of its own. Null where no part is given or the sum has more than 64 bits. */
export function readDayTimeDuration(text: string): TimeDuration | null {
  const [ match, sign, days, time, hours, minutes, seconds, fraction = '' ] = DAY_TIME.exec(text) ?? [];

  if (match === undefined || time?.length === 1 || [ days, hours, minutes, seconds ].every(part => part === undefined)
    || match.length > 200) {
    return null;
  }

  const wholeSeconds = ((whole(days) * 24n + whole(hours)) * 60n + whole(minutes)) * 60n + whole(seconds);
  const nanos = BigInt(fraction.padEnd(9, '0')) * (seconds?.startsWith('-') ? -1n : 1n);

  if (wholeSeconds >= INT64 || wholeSeconds < -INT64) {
    return null;
  }

  return { kind: 'duration', nanos: (wholeSeconds * NANOS + nanos) * (sign === '-' ? -1n : 1n) };
}

// helpers //////////

function fitsInt(part: string | undefined): boolean {
  return part === undefined || Math.abs(Number(part)) < INT32;
}

function whole(part: string | undefined): bigint {
  return part === undefined ? 0n : BigInt(part.replace('+', ''));
}
