import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** The FEEL operator is `or`. */
export const feelDoubleBar = defineRule({
  id: 'feel/double-bar',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'or')
});
