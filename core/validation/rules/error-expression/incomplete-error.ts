import type { Expression } from '@openai-task/feel';
import { errorEntries } from '../../fields/thrown-errors';
import { branchesOf } from '../../expressions/branches';
import { defineRule } from '../../rule';

/** The key that a context needs in addition to `errorType` (docs/connector-runtime.md, section 7). */
const NEEDED: Record<string, string> = { bpmnError: 'errorCode', jobError: 'retries' };

/** A BPMN error without a code has no effect. A job error without retries fails the job at once. */
export const errorExpressionIncompleteError = defineRule({
  id: 'error-expression/incomplete-error',
  severity: 'error',
  check: ({ expression }) => {
    const field = expression('errorExpression');
    const branches = field?.tree ? branchesOf(field.tree) : [];

    return branches.flatMap(node => {
      const entries = errorEntries(node);
      const type = textOf(entries?.[ 'errorType' ]);
      const needed = NEEDED[ type ];

      return entries && needed !== undefined && (entries[ needed ]?.kind ?? 'null') === 'null'
        ? [ { field: 'errorExpression', from: node.from, to: node.to, values: { type, needed } } ]
        : [];
    });
  }
});


// helpers //////////

function textOf(node: Expression | undefined): string {
  return node?.kind === 'string' ? node.value : '';
}
