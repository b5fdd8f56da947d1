import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** FEEL compares with a single `=`. */
export const feelDoubleEquals = defineRule({
  id: 'feel/double-equals',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'equals')
});
