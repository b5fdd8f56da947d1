import { defineRule } from '../../rule';
import { findSlips } from '../../slips';

/** FEEL writes `and`. */
export const feelDoubleAmpersand = defineRule({
  id: 'feel/double-ampersand',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'and')
});
