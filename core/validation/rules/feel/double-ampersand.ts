import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** FEEL writes `and`; it joins texts with `+`. */
export const feelDoubleAmpersand = defineRule({
  id: 'feel/double-ampersand',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'and')
});
