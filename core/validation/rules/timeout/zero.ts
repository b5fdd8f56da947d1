import { replace } from '../../findings';
import { defineRule } from '../../rule';

/** 0 waits for ever: a silent server holds the job until its own timeout. */
export const timeoutZero = defineRule({
  id: 'timeout/zero',
  severity: 'warning',
  check: ({ text }) => {
    const source = text('connectionTimeoutInSeconds') ?? '';

    return /^=?\s*0+$/.test(source.trim())
      ? [ { field: 'connectionTimeoutInSeconds', fix: replace('replace-value', 0, source.length, '30') } ]
      : [];
  }
});
