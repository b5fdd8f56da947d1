import { isSet } from '../../fields/result-fields';
import { defineRule } from '../../rule';

/** A key of the result expression overwrites the result variable of the same name. */
export const resultVariableShadowed = defineRule({
  id: 'result-variable/shadowed',
  severity: 'error',
  check: ({ text, expression }) => {
    const name = text('resultVariable');
    const tree = expression('resultExpression')?.tree;

    return isSet(name) && tree?.kind === 'context' && tree.entries.some(({ key }) => key === name.trim())
      ? [ { field: 'resultVariable', values: { name } } ]
      : [];
  }
});
