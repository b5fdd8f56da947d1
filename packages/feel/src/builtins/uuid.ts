const HEX = 16;

/** A time-ordered identifier (version 7): 48 bits of time, the rest by chance. */
export function uuid(now: number): string {
  const time = Math.max(0, now).toString(HEX).padStart(12, '0').slice(-12);
  const variant = (8 + Math.floor(Math.random() * 4)).toString(HEX);

  return `${ time.slice(0, 8) }-${ time.slice(8) }-7${ chance(3) }-${ variant }${ chance(3) }-${ chance(12) }`;
}

// helpers //////////

function chance(length: number): string {
  return Array.from({ length }, () => Math.floor(Math.random() * HEX).toString(HEX)).join('');
}
