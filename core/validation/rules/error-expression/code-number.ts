import { replace } from '../../changes';
import { comparisonsOf, isErrorCode } from '../../comparisons';
import { defineRule } from '../../rule';

/** `error.code` is a text, also where it looks like a number: compared with 401 it is never equal to it. */
export const errorExpressionCodeNumber = defineRule({
  id: 'error-expression/code-number',
  severity: 'error',
  check: ({ expressions }) => expressions().filter(({ place }) => place === 'error').flatMap(expression => comparisonsOf(expression).flatMap(node => {
    const number = [ node.left, node.right ].find(side => side.kind === 'number');

    if (!number || !(isErrorCode(node.left) || isErrorCode(node.right))) {
      return [];
    }

    const { from, to } = number;

    return [ { field: expression.field, from, to, fix: replace('quote-text', from, to, `"${ expression.text.slice(from, to) }"`) } ];
  }))
});
