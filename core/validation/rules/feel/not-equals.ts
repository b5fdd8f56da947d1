import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** The FEEL operator for "not equal" is `!=`. */
export const feelNotEquals = defineRule({
  id: 'feel/not-equals',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'notEquals')
});
