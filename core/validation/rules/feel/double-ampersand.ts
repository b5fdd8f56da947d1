import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** The FEEL operator is `and`. FEEL joins strings with `+`. */
export const feelDoubleAmpersand = defineRule({
  id: 'feel/double-ampersand',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'and')
});
