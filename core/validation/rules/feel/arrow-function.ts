import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** FEEL has no arrow functions. Write `function(x) …`, or use `for`, `some`, `every`, or a filter on a list. */
export const feelArrowFunction = defineRule({
  id: 'feel/arrow-function',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'arrow')
});
