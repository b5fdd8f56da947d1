import { replace } from '../../findings';
import { defineRule } from '../../rule';
import { unquotedKeys } from '../../expressions/unquoted-keys';

/** A key that contains `-` or `/` is written in backticks. Without them, FEEL subtracts or divides. */
export const feelUnquotedKey = defineRule({
  id: 'feel/unquoted-key',
  severity: 'error',
  check: ({ expressions }) => expressions().flatMap(expression => unquotedKeys(expression).map(({ from, to, step }) => {
    const { field, text } = expression;
    const key = `\`${ text.slice(step.key.from, to) }\``;

    return {
      field,
      from,
      to,
      values: { text: key },
      fix: replace('quote-key', step.key.from, to, key)
    };
  }))
});
