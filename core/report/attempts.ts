import { parseDuration } from '../engine';
import { message } from '../result';
import type { Message } from '../result';
import type { RunRecord } from '../run';

import type { ReportCode } from './codes';


/** The attempts of a job that always fails this way: how many in all, and the pause between two. */
export type Attempts = { count: number; pauseMs: number };

const SECONDS = [ 1_000, 'seconds' ] as const;
const MILLISECONDS = [ 1, 'milliseconds' ] as const;
const UNITS = [ [ 86_400_000, 'days' ], [ 3_600_000, 'hours' ], [ 60_000, 'minutes' ], SECONDS, MILLISECONDS ] as const;

/** The attempt that was run and those that its failure leaves. */
export function attemptsOf({ error }: RunRecord): Attempts {
  return { count: Math.max(error?.retries ?? 0, 0) + 1, pauseMs: Math.max(parseDuration(error?.retryBackoff ?? '') ?? 0, 0) };
}

export function attemptsPhrase(count: number): Message<ReportCode> {
  return count === 1 ? message('attempts/one') : message('attempts/many', { count: String(count) });
}

export function pausePhrase(ms: number): Message<ReportCode> {
  return ms === 0 ? message('pause/none') : message('pause/apart', { duration: durationPhrase(ms) });
}

/** A duration in the largest unit that it needs no fraction of: `30 s`, `5 min`, `90 s`. */
export function durationPhrase(ms: number): Message<ReportCode> {
  const [ size, unit ] = unitOf(ms);

  return message(`duration/${ unit }`, { n: String(ms / size) });
}

/** When each attempt is made, counted from the first, all in the unit of the pause: as it is shown and as it is spoken. */
export function attemptTimes({ count, pauseMs }: Attempts): { shown: Message<ReportCode>; spoken: Message<ReportCode> }[] {
  const [ size, unit ] = unitOf(pauseMs);

  return Array.from({ length: count }, (_, index) => {
    const n = String(index * pauseMs / size);

    return { shown: message(`duration/${ unit }`, { n }), spoken: message(`duration-spoken/${ unit }`, { n }) };
  });
}


// helpers //////////

type Unit = (typeof UNITS)[ number ];

function unitOf(ms: number): Unit {
  return UNITS.find(([ size ]) => ms >= size && ms % size === 0) ?? (ms === 0 ? SECONDS : MILLISECONDS);
}
