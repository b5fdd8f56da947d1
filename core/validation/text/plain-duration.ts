/** The seconds of a unit in plain words. */
const UNITS: readonly { pattern: RegExp; seconds: number; iso: (amount: number) => string }[] = [
  { pattern: /^(?:s|sec|secs|second|seconds)?$/i, seconds: 1, iso: amount => `PT${ amount }S` },
  { pattern: /^(?:m|min|mins|minute|minutes)$/i, seconds: 60, iso: amount => `PT${ amount }M` },
  { pattern: /^(?:h|hr|hrs|hour|hours)$/i, seconds: 3600, iso: amount => `PT${ amount }H` },
  { pattern: /^(?:d|day|days)$/i, seconds: 86_400, iso: amount => `P${ amount }D` },
  { pattern: /^(?:w|week|weeks)$/i, seconds: 604_800, iso: amount => `P${ amount * 7 }D` }
];

/** Whole seconds of a time in plain words, such as `30 s` or `2 minutes`; null for anything else. */
export function plainSeconds(text: string): number | null {
  const time = readPlain(text);

  return time && Math.round(time.amount * time.unit.seconds);
}

/**
 * The ISO 8601 duration, in the form that the runtime accepts, of a time in plain words or of a near miss such as
 * `P1M`, `=duration("PT5M")` or ` PT5M `; null if none is recognized.
 */
export function plainDuration(text: string): string | null {
  const near = /^=?(?:duration\()?["']?(P[\dTDHMSW.]+)["']?\)?$/i.exec(text.replace(/\s/g, ''))?.[ 1 ]?.toUpperCase();

  if (near !== undefined) {
    return near.replace(/^P(\d+)W$/, (_, weeks) => `P${ Number(weeks) * 7 }D`).replace(/^P(\d+[HMS])/, 'PT$1');
  }

  const time = readPlain(text);

  return time && Number.isInteger(time.amount) ? time.unit.iso(time.amount) : null;
}


// helpers //////////

function readPlain(text: string): { amount: number; unit: (typeof UNITS)[number] } | null {
  const [ , digits, word ] = /^(\d{1,9}(?:[.,]\d{1,3})?)\s*([a-z]*)\.?$/i.exec(text.trim()) ?? [];
  const unit = UNITS.find(({ pattern }) => pattern.test(word ?? ''));

  return digits !== undefined && unit ? { amount: Number(digits.replace(',', '.')), unit } : null;
}
