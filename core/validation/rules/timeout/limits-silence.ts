import { defineRule } from '../../rule';

const DEFAULT = '30';

/** The value limits how long the server may stay silent, not how long connecting takes: long answers need a long one. */
export const timeoutLimitsSilence = defineRule({
  id: 'timeout/limits-silence',
  severity: 'info',
  check: ({ text }) => {
    const source = (text('connectionTimeoutInSeconds') ?? '').trim();

    return /^(?:PT?)?\d/i.test(source) && !/^0+$/.test(source) && source !== DEFAULT
      ? [ { field: 'connectionTimeoutInSeconds' } ]
      : [];
  }
});
