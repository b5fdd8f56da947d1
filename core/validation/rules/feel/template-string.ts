import { defineRule } from '../../rule';
import { findSlips } from '../../expressions/slips';

/** In FEEL, backticks enclose a name, never a string. Join strings with `+`. */
export const feelTemplateString = defineRule({
  id: 'feel/template-string',
  severity: 'error',
  check: ({ expressions }) => findSlips(expressions(), 'templateString', true)
});
