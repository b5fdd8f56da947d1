import { defineRule } from '../../rule';

const DEFAULT = '30';

/** The value limits how long the server can send nothing, not how long connecting takes. Long answers need a high value. */
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
