import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** Every `if` has an `else`: FEEL does not parse without. */
export const feelIfWithoutElse = defineRule({
  id: 'feel/if-without-else',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'ifWithoutElse')
});
