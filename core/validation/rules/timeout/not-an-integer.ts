import { isFeel } from '../../is-feel';
import { plainSeconds } from '../../numbers';
import { defineRule } from '../../rule';

/** The timeout is whole seconds: `30`. Other texts fail the job before the call. */
export const timeoutNotAnInteger = defineRule({
  id: 'timeout/not-an-integer',
  severity: 'error',
  coveredByTemplate: true,
  check: ({ text }) => {
    const source = text('connectionTimeoutInSeconds') ?? '';

    if (source.trim() === '' || isFeel(source) || /secrets\./.test(source) || /^\s*\d+\s*$/.test(source)) {
      return [];
    }

    const seconds = plainSeconds(source);
    const fix = { id: 'use-duration' as const, values: { text: String(seconds) }, edits: [ { from: 0, to: source.length, text: String(seconds) } ] };

    return [ { field: 'connectionTimeoutInSeconds', values: { found: source }, ...seconds === null ? {} : { fix } } ];
  }
});
