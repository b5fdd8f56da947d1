import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** FEEL writes `function(x) …`, and `for`, `some`, `every` or a filter over lists. */
export const feelArrowFunction = defineRule({
  id: 'feel/arrow-function',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'arrow')
});
