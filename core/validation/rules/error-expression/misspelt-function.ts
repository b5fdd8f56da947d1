import { isKnownFunction, nearestFunction } from '../../../feel';
import { replace } from '../../findings';
import { isErrorFunction } from '../../fields/thrown-errors';
import { defineRule } from '../../rule';

/** A misspelt `bpmnError`, `jobError`, or `ignoreError` returns null, so the error is not handled. */
export const errorExpressionMisspeltFunction = defineRule({
  id: 'error-expression/misspelt-function',
  severity: 'error',
  check: ({ expression, task }) => {
    const field = expression('errorExpression');
    const where = { place: 'error', platformVersion: task.platformVersion } as const;

    return (field?.calls() ?? []).flatMap(({ name: { text, from, to } }) => {
      const nearest = isKnownFunction(text, where) ? undefined : nearestFunction(text, where);

      return nearest !== undefined && isErrorFunction(nearest)
        ? [ { field: 'errorExpression', from, to, values: { name: text, nearest }, fix: replace('correct-function-name', from, to, nearest) } ]
        : [];
    });
  }
});
