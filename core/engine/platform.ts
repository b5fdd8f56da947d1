import { NEWEST_STABLE } from '@openai-task/feel';

/**
 * Whether a diagram's platform version reaches a minor, such as `8.9`. It is read as the newest patch of its minor; one
 * that is missing or not a version counts as the newest stable version.
 */
export function isAtLeast(platformVersion: string | null | undefined, minor: string): boolean {
  return orderOf(platformVersion ?? NEWEST_STABLE) >= orderOf(minor);
}


// helpers //////////

function orderOf(version: string): number {
  const [ , major, minor ] = /^(\d+)\.(\d+)/.exec(version) ?? [];

  return major === undefined || minor === undefined ? orderOf(NEWEST_STABLE) : Number(major) * 1000 + Number(minor);
}
