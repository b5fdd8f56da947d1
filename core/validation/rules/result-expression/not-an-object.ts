import { replace } from '../../findings';
import { nameFor } from '../../fields/result-fields';
import { branchesOf } from '../../expressions/branches';
import { defineRule } from '../../rule';

const OBJECTS = new Set([ 'any', 'null', 'context' ]);

/** The result expression must return a context, whose keys become variables. Any other value fails the job with no retries left. */
export const resultExpressionNotAnObject = defineRule({
  id: 'result-expression/not-an-object',
  severity: 'error',
  check: ({ expression }) => {
    const result = expression('resultExpression');

    return result?.tree ? branchesOf(result.tree).flatMap(node => {
      const kind = result.analysis()?.shapes.get(node)?.kind ?? 'any';
      const text = `{${ nameFor(node) }: ${ result.text.slice(node.from, node.to) }}`;

      return OBJECTS.has(kind)
        ? []
        : [ {
          field: 'resultExpression',
          from: node.from,
          to: node.to,
          values: { kind },
          fix: replace('wrap-in-context', node.from, node.to, text)
        } ];
    }) : [];
  }
});
