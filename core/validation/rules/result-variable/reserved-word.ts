import { isSet } from '../../fields/result-fields';
import { replace } from '../../findings';
import { defineRule } from '../../rule';

/** The FEEL keywords (docs/connector-runtime.md, section 8.1). */
const RESERVED = new Set([ 'null', 'true', 'false', 'function', 'in', 'return', 'then', 'else', 'satisfies', 'and', 'or', 'if', 'for', 'some', 'every' ]);

/** No expression can read a variable whose name is a FEEL keyword. */
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
