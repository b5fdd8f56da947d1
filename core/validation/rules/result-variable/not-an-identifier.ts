import { replace } from '../../findings';
import { isSet } from '../../fields/result-fields';
import { defineRule } from '../../rule';

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** The name is used as typed. If it contains spaces, points, or signs, no expression can read the variable. */
export const resultVariableNotAnIdentifier = defineRule({
  id: 'result-variable/not-an-identifier',
  severity: 'error',
  check: ({ text }) => {
    const name = text('resultVariable');

    if (!isSet(name) || IDENTIFIER.test(name)) {
      return [];
    }

    const near = name.trim().replace(/^=\s*/, '').replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_/, '').replace(/_$/, '').replace(/^(?=\d)/, '_');

    return [ {
      field: 'resultVariable',
      values: { found: name },
      ...near === '' ? {} : { fix: replace('replace-value', 0, name.length, near) }
    } ];
  }
});
