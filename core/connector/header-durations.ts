import { isAtLeast, parseDuration } from '../engine';
import type { JobHeaders } from '../engine';

import { backoffFailure, inputFailure } from './job-failure';
import type { JobFailure } from './job-failure';

/**
 * The failure that an invalid `retryBackoff` or `jobTimeout` header raises before the call, with the runtime's message; null if
 * both are valid. The runtime reads `jobTimeout` from 8.10 on (docs/connector-runtime.md, section 7).
 */
export function headerFailure(headers: JobHeaders, platformVersion: string | null | undefined): JobFailure | null {
  const { retryBackoff, jobTimeout } = headers;

  if (retryBackoff !== undefined && parseDuration(retryBackoff) === null) {
    return backoffFailure(`Failed to parse retry backoff header. Expected ISO-8601 duration, e.g. PT5M, got: ${ retryBackoff }`);
  }

  if (jobTimeout === undefined || !isAtLeast(platformVersion, '8.10')) {
    return null;
  }

  const timeout = parseDuration(jobTimeout);

  if (timeout === null) {
    return inputFailure(`Failed to parse job timeout header. Expected ISO-8601 duration, e.g. PT10M, got: ${ jobTimeout }`);
  }

  return timeout < 1 ? inputFailure(`Job timeout must be a positive duration, got: ${ jobTimeout }`) : null;
}
