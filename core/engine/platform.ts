import { NEWEST_STABLE } from '@openai-task/feel';

/**
 * Whether a diagram's platform version reaches a minor, such as `8.9`. It is read as the newest patch of its minor; one
 * that is absent or no version counts as the newest stable.
 */
export function isAtLeast(platformVersion: string | null | undefined, minor: string): boolean {
  return order(platformVersion ?? NEWEST_STABLE) >= order(minor);
}


// helpers //////////

function order(version: string): number {
  const [ , major, minor ] = /^(\d+)\.(\d+)/.exec(version) ?? [];

  return major === undefined || minor === undefined ? order(NEWEST_STABLE) : Number(major) * 1000 + Number(minor);
}
