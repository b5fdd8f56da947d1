import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** FEEL has no `a ? b : c`. Write `if a then b else c`. */
export const feelTernary = defineRule({
  id: 'feel/ternary',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'ternary')
});
