import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** FEEL writes `!=` for "not equal". */
export const feelNotEquals = defineRule({
  id: 'feel/not-equals',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'notEquals')
});
