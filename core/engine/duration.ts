/**
 * Durations as `java.time.Duration` reads them: days to seconds only, no spaces, any case (docs/connector-runtime.md,
 * section 7). Months, weeks and bare numbers are not valid.
 */
const DURATION = /^([-+]?)P(?:([-+]?\d+)D)?(T(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Java's `long` of seconds; anything longer is not valid. */
const MAX_MS = 9_223_372_036_854_775_807 * SECOND;

/** The duration in milliseconds, fractions kept; null if the string is not a valid duration. */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text);

  if (!match) {
    return null;
  }

  const [ , sign, days, time, hours, minutes, seconds, fraction ] = match;

  if (time?.length === 1 || [ days, hours, minutes, seconds ].every(part => part === undefined)) {
    return null;
  }

  const part = (digits: string | undefined, unit: number) => Number(digits ?? 0) * unit;
  const fractionSign = seconds?.startsWith('-') ? -1 : 1;
  const sum = part(days, DAY) + part(hours, HOUR) + part(minutes, MINUTE) + part(seconds, SECOND)
    + fractionSign * Number(`0.${ fraction || 0 }`) * SECOND;

  return Math.abs(sum) > MAX_MS ? null : sum * (sign === '-' ? -1 : 1) + 0;
}

/** A duration of milliseconds as Java writes it: hours, minutes and seconds, such as `PT24H` or `PT1.5S`. */
export function formatDuration(ms: number): string {
  const hours = Math.trunc(ms / HOUR);
  const minutes = Math.trunc(ms % HOUR / MINUTE);
  const seconds = Number((ms % MINUTE / SECOND).toFixed(9));

  const text = [ [ hours, 'H' ], [ minutes, 'M' ], [ seconds, 'S' ] ]
    .filter(([ amount ]) => amount !== 0)
    .map(([ amount, unit ]) => `${ amount }${ unit }`)
    .join('');

  return `PT${ text || '0S' }`;
}
