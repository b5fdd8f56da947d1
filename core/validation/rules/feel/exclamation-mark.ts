import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** FEEL negates with `not(…)`. */
export const feelExclamationMark = defineRule({
  id: 'feel/exclamation-mark',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'exclamation')
});
