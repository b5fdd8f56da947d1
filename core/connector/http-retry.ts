/** Statuses for which the runtime's HTTP client repeats the request once, POST included (docs/connector-runtime.md, section 4). */
const REPEATED = [ 429, 503 ];

const DEFAULT_WAIT = 1000;
const HTTP_DATE = /^[A-Z][a-z]+,? /;

/**
 * How long the client waits before it repeats a request, in milliseconds; null if it does not. Without a response
 * timeout, or with one under a second, it never does. `now`: milliseconds since the epoch, for a date in `Retry-After`.
 */
export function repeatAfter(
    status: number,
    headers: [ name: string, value: string ][],
    timeoutMs: number | null,
    now: number
): number | null {
  if (!REPEATED.includes(status) || timeoutMs === null || timeoutMs < DEFAULT_WAIT) {
    return null;
  }

  const retryAfter = headers.find(([ name ]) => name.toLowerCase() === 'retry-after')?.[ 1 ] ?? '';
  const wait = /^[+-]?\d+$/.test(retryAfter) ? Number(retryAfter) * 1000
    : HTTP_DATE.test(retryAfter) ? Date.parse(retryAfter) - now
      : 0;

  return wait > 0 ? wait : DEFAULT_WAIT;
}
