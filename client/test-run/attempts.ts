import { parseDuration } from '../../core/engine';
import type { RunRecord } from '../../core/run';

import { phrase } from './phrase';
import type { Phrase } from './phrase';

/** The attempts of a job that always fails this way: how many in all, and the pause between two. */
export type Attempts = { count: number; pauseMs: number };

const UNITS = [
  [ 86_400_000, 'days' ], [ 3_600_000, 'hours' ], [ 60_000, 'minutes' ], [ 1_000, 'seconds' ]
] as const;

/** The attempt that was run and those that its failure leaves. */
export function attemptsOf({ error }: RunRecord): Attempts {
  return { count: Math.max(error?.retries ?? 0, 0) + 1, pauseMs: Math.max(parseDuration(error?.retryBackoff ?? '') ?? 0, 0) };
}

export function attemptsPhrase(count: number): Phrase {
  return count === 1 ? phrase('attempts/one') : phrase('attempts/many', { count: String(count) });
}

export function pausePhrase(ms: number): Phrase {
  return ms === 0 ? phrase('pause/none') : phrase('pause/apart', { duration: durationPhrase(ms) });
}

/** A duration in its largest unit that needs no fraction: `30 s`, `5 min`, `90 s`. */
export function durationPhrase(ms: number): Phrase {
  const [ size, unit ] = UNITS.find(([ each ]) => ms >= each && ms % each === 0) ?? [ 1, 'milliseconds' ];

  return ms === 0 ? phrase('duration/seconds', { n: '0' }) : phrase(`duration/${ unit }`, { n: String(ms / size) });
}
