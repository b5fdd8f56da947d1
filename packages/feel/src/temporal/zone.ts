const OFFSET = /^([+-])(\d{1,2})(?::?(\d{2}))?(?::?(\d{2}))?$/;
const FIXED = /^(?:UTC|GMT|UT)([+-].+)?$/;
const MAX_OFFSET = 18 * 3600;
const DAY = 86_400;

/** The rules of a zone: its offset in seconds at an instant (seconds since 1970). */
export type Zone = { id: string; offsetAt: (instant: number) => number; isOffset: boolean };

/** A zone by its name (`Europe/Berlin`, `UTC`, `+01:00`). Undefined where there is none. Names are case-sensitive, as in Java. */
export function findZone(id: string): Zone | undefined {
  const fixed = fixedOffset(id);

  if (fixed !== undefined) {
    return { id, offsetAt: () => fixed, isOffset: id === 'Z' || OFFSET.test(id) };
  }

  const rules = regionRules(id);

  return rules && { id, offsetAt: rules, isOffset: false };
}

/** The offset of a local time (seconds since 1970 as if it were UTC): the earlier one where clocks are set back, in a gap the one before it. */
export function offsetOfLocal(zone: Zone, local: number): number {
  const before = zone.offsetAt(local - DAY);
  const after = zone.offsetAt(local + DAY);

  return [ before, after ].find(offset => zone.offsetAt(local - offset) === offset) ?? before;
}

/** The offset without daylight saving, at the time given. */
export function standardOffset(zone: Zone, instant: number): number {
  const months = Array.from({ length: 12 }, (_, index) => zone.offsetAt(instant - index * 30 * DAY));

  return Math.min(...months);
}

/** The name of this machine's time zone. */
export function systemZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

// helpers //////////

function fixedOffset(id: string): number | undefined {
  if (id === 'Z') {
    return 0;
  }

  const text = OFFSET.test(id) ? id : FIXED.exec(id)?.[1] ?? (FIXED.test(id) ? '+00' : '');
  const [ , sign, hours, minutes = '0', seconds = '0' ] = OFFSET.exec(text) ?? [];

  if (hours === undefined) {
    return undefined;
  }

  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);

  return total <= MAX_OFFSET && Number(minutes) < 60 && Number(seconds) < 60 ? total * (sign === '-' ? -1 : 1) : undefined;
}

const FIELDS: Intl.DateTimeFormatOptions = {
  year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short', hourCycle: 'h23'
};

function regionRules(id: string): ((instant: number) => number) | undefined {
  // a region is `Area/City` or one of the few short ones such as `Japan`
  if (!/^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Z][A-Za-z0-9_+-]*)*$/.test(id)) {
    return undefined;
  }

  try {
    const format = new Intl.DateTimeFormat('en-US', { ...FIELDS, timeZone: id, calendar: 'iso8601', numberingSystem: 'latn' });

    return instant => localSeconds(format, instant) - instant;
  } catch {
    return undefined;
  }
}

/** Dates that JavaScript cannot represent follow the rules of the last year that it can. */
const LAST_INSTANT = 8_640_000_000_000 - DAY;

function localSeconds(format: Intl.DateTimeFormat, instant: number): number {
  const bounded = Math.max(-LAST_INSTANT, Math.min(LAST_INSTANT, instant));
  const parts = Object.fromEntries(format.formatToParts(bounded * 1000).map(({ type, value }) => [ type, value ]));
  const year = /^B/.test(parts.era ?? '') ? 1 - Number(parts.year) : Number(parts.year);
  const local = new Date(0);

  local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));

  return local.getTime() / 1000 + instant - bounded;
}
