import { replace } from '../../findings';
import { outcomeOnSuccess } from '../../fields/thrown-errors';
import { defineRule } from '../../rule';

/** The error expression also runs after a successful call. Unless it checks for an error first, it turns every response into an error. */
export const errorExpressionAlsoOnSuccess = defineRule({
  id: 'error-expression/also-on-success',
  severity: 'warning',
  check: facts => {
    const field = facts.expression('errorExpression');
    const outcome = outcomeOnSuccess(facts);

    if (!field?.tree || !outcome) {
      return [];
    }

    const { from, to } = outcome;
    const guarded = `if error = null then null else ${ field.text.slice(from, to) }`;

    return [ { field: 'errorExpression', from, to, fix: replace('ask-for-error', from, to, guarded) } ];
  }
});
