import { countTrailing } from '../../../result';
import { replace } from '../../findings';
import { defineRule } from '../../rule';
import { hasBackslash } from '../../text/field-traits';

/** The engine adds a quote after the text. A backslash at the end escapes that quote, so the diagram is rejected at deployment. */
export const textTrailingBackslash = defineRule({
  id: 'text/trailing-backslash',
  severity: 'error',
  check: ({ staticInputs }) => staticInputs().filter(hasBackslash).flatMap(({ field, text }) => {
    const backslashes = countTrailing(text, '\\');
    const from = text.length - 1;

    return backslashes % 2 === 1
      ? [ { field, from, to: text.length, fix: replace('double-backslash', from, text.length, '\\\\') } ]
      : [];
  })
});
