import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** FEEL strings are written in double quotes. */
export const feelSingleQuotes = defineRule({
  id: 'feel/single-quotes',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'singleQuotes')
});
