import { isSet } from '../../fields/result-fields';
import { replace } from '../../findings';
import { defineRule } from '../../rule';

/** Words that FEEL reads as its own (docs/connector-runtime.md, section 8.1). */
const RESERVED = new Set([ 'null', 'true', 'false', 'function', 'in', 'return', 'then', 'else', 'satisfies', 'and', 'or', 'if', 'for', 'some', 'every' ]);

/** A variable named like a word of FEEL cannot be read by any expression. */
export const resultVariableReservedWord = defineRule({
  id: 'result-variable/reserved-word',
  severity: 'error',
  check: ({ text }) => {
    const name = text('resultVariable');

    return isSet(name) && RESERVED.has(name.trim())
      ? [ { field: 'resultVariable', values: { name }, fix: replace('replace-value', 0, name.length, 'openAiResult') } ]
      : [];
  }
});
