/** The newest stable platform version, which stands in where a diagram names none. */
const NEWEST_STABLE = 809;

/** A platform version as a number that can be compared: `8.9.3` is 809. */
export function versionOf(platformVersion: string | null | undefined): number {
  const [ , major, minor ] = /^(\d{1,3})\.(\d{1,2})(?:\D|$)/.exec(platformVersion ?? '') ?? [];

  return major === undefined || minor === undefined ? NEWEST_STABLE : Number(major) * 100 + Number(minor);
}
