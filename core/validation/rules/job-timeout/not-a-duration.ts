import { parseDuration } from '../../../engine';
import { replace } from '../../findings';
import { plainDuration } from '../../text/plain-duration';
import { defineRule } from '../../rule';

/** The job timeout is a days and time duration in ISO 8601, such as `PT30S`. Any other value fails the job before the call. */
export const jobTimeoutNotADuration = defineRule({
  id: 'job-timeout/not-a-duration',
  severity: 'error',
  check: ({ text }) => {
    const source = text('jobTimeout') ?? '';

    if (source.trim() === '' || parseDuration(source) !== null) {
      return [];
    }

    const duration = plainDuration(source);

    return [ {
      field: 'jobTimeout',
      values: { found: source },
      ...duration !== null && (parseDuration(duration) ?? 0) > 0 ? { fix: replace('use-duration', 0, source.length, duration) } : {}
    } ];
  }
});
