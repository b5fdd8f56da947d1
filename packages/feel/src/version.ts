/** The newest stable platform version: the default where no version is given. */
export const NEWEST_STABLE = '8.9';

/** A platform version as a number that can be compared: 809 for `8.9.3`. */
export function versionNumber(platformVersion: string | null | undefined): number {
  return (platformVersion ? readVersion(platformVersion) : undefined) ?? NEWEST_STABLE_NUMBER;
}

// helpers //////////

const NEWEST_STABLE_NUMBER = readVersion(NEWEST_STABLE) ?? 0;

function readVersion(text: string): number | undefined {
  const [ , major, minor ] = /^(\d{1,3})\.(\d{1,2})(?:\D|$)/.exec(text) ?? [];

  return major === undefined || minor === undefined ? undefined : Number(major) * 100 + Number(minor);
}
