import type { TaskHeader } from '../task';

import type { Rejection } from './types';

/** The headers that the job carries, by key: those without a key or a value are dropped. */
export type JobHeaders = Record<string, string>;

export type HeadersOutcome = { ok: true; headers: JobHeaders } | { ok: false; rejection: Rejection };

/**
 * Task headers are static: they are not evaluated and not searched for secrets. A key that is defined twice rejects the
 * deployment (docs/connector-runtime.md, section 2.10).
 */
export function readHeaders(headers: TaskHeader[]): HeadersOutcome {
  const kept = headers.flatMap(({ key, value }) => key && value ? [ [ key, value ] as const ] : []);
  const keys = kept.map(([ key ]) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);

  if (twice !== undefined) {
    return { ok: false, rejection: { field: twice, message: `Headers contain duplicate entries for key '${ twice }'` } };
  }

  return { ok: true, headers: Object.fromEntries(kept) };
}
