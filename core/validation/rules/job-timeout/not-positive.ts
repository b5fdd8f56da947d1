import { parseDuration } from '../../../engine';
import { defineRule } from '../../rule';

/** A job timeout of zero or less fails the job before the call. */
export const jobTimeoutNotPositive = defineRule({
  id: 'job-timeout/not-positive',
  severity: 'error',
  check: ({ text }) => {
    const source = text('jobTimeout') ?? '';
    const ms = parseDuration(source);

    return ms !== null && ms < 1 ? [ { field: 'jobTimeout', values: { found: source } } ] : [];
  }
});
