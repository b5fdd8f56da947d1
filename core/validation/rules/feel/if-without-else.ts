import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** In FEEL, every `if` needs an `else`. */
export const feelIfWithoutElse = defineRule({
  id: 'feel/if-without-else',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'ifWithoutElse')
});
