import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** Backticks hold a name in FEEL, never a text: texts are joined with `+`. */
export const feelTemplateString = defineRule({
  id: 'feel/template-string',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'templateString', true)
});
