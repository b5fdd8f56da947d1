import { errorEntries } from '../../fields/thrown-errors';
import { branchesOf } from '../../expressions/branches';
import { defineRule } from '../../rule';

const ERROR_TYPES = new Set([ 'bpmnError', 'jobError', 'ignoreError' ]);

/** A context needs an `errorType` that the connector runtime supports. Without one, the job fails with no retries left. */
export const errorExpressionUnknownErrorType = defineRule({
  id: 'error-expression/unknown-error-type',
  severity: 'error',
  check: ({ expression }) => {
    const field = expression('errorExpression');
    const branches = field?.tree ? branchesOf(field.tree) : [];

    return branches.flatMap(node => {
      const entries = errorEntries(node);
      const type = entries?.[ 'errorType' ];
      const isKnown = type !== undefined && (type.kind !== 'string' || ERROR_TYPES.has(type.value));

      return !entries || isKnown || Object.keys(entries).length === 0 ? [] : [ { field: 'errorExpression', from: node.from, to: node.to } ];
    });
  }
});
