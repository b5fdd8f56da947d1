import { parseDuration } from '../../../engine';
import { replace } from '../../findings';
import { plainDuration } from '../../text/plain-duration';
import { defineRule } from '../../rule';

/** The retry backoff is a days and time duration in ISO 8601, such as `PT30S`. Any other value fails the job before the call. */
export const retryBackoffNotADuration = defineRule({
  id: 'retry-backoff/not-a-duration',
  severity: 'error',
  check: ({ text }) => {
    const source = text('retryBackoff') ?? '';

    if (source.trim() === '' || parseDuration(source) !== null) {
      return [];
    }

    const duration = plainDuration(source);

    return [ {
      field: 'retryBackoff',
      values: { found: source },
      ...duration !== null && parseDuration(duration) !== null ? { fix: replace('use-duration', 0, source.length, duration) } : {}
    } ];
  }
});
