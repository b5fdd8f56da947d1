/** Stands between the window and the user's money: no script in it may start more runs than a person would. */
export interface RateGuard {

  /** Counts a run that is about to start; false where it must not. */
  admit(): boolean;

  /** Runs in a minute. */
  readonly limit: number;
}

const MINUTE_MS = 60_000;
const RUNS_PER_MINUTE = 30;

/** Lets through `limit` runs in any sixty seconds. One guard for all windows of a process. */
export function createRateGuard(now: () => number, limit = RUNS_PER_MINUTE): RateGuard {
  let admitted: number[] = [];

  return {
    limit,

    admit() {
      const current = now();

      admitted = admitted.filter(time => current - time < MINUTE_MS);

      if (admitted.length >= limit) {
        return false;
      }

      admitted.push(current);

      return true;
    }
  };
}
