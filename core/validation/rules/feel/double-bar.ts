import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** FEEL writes `or`. */
export const feelDoubleBar = defineRule({
  id: 'feel/double-bar',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'or')
});
