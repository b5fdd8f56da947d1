import { replace } from '../../findings';
import { defineRule } from '../../rule';

/** A timeout of 0 never ends. A silent server blocks the job until the job timeout. */
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
