import { branchesOf } from '../../expressions/branches';
import { defineRule } from '../../rule';

const OUTCOMES = new Set([ 'any', 'null', 'context' ]);

/** The error expression must return null or an error. Any other value fails the job with no retries left. */
export const errorExpressionNotAnObject = defineRule({
  id: 'error-expression/not-an-object',
  severity: 'error',
  check: ({ expression }) => {
    const field = expression('errorExpression');

    return (field?.tree ? branchesOf(field.tree) : []).flatMap(node => {
      const kind = field?.analysis()?.shapes.get(node)?.kind ?? 'any';

      return OUTCOMES.has(kind) ? [] : [ { field: 'errorExpression', from: node.from, to: node.to, values: { kind } } ];
    });
  }
});
