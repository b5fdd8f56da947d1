import type { Operation } from '../../../template';
import { isSet } from '../../fields/result-fields';
import { defineRule } from '../../rule';

const PROPOSALS: Record<Operation, string> = {
  chat: '={answer: response.body.choices[1].message.content}',
  moderation: '={flagged: response.body.results[1].flagged}'
};

/** Without a result variable or a result expression, the response is lost. */
export const resultNone = defineRule({
  id: 'result/none',
  severity: 'warning',
  check: ({ text, expression, operation }) => {
    const source = text('resultExpression');
    const tree = expression('resultExpression')?.tree;
    const isEmpty = !isSet(source) || source.trim() === '=' || tree?.kind === 'null' || tree?.kind === 'context' && tree.entries.length === 0;
    const proposal = PROPOSALS[ operation ?? 'chat' ];

    return isEmpty && !isSet(text('resultVariable'))
      ? [ {
        field: 'resultExpression',
        fix: { id: 'replace-value', values: { text: proposal }, edits: [ { from: 0, to: source?.length ?? 0, text: proposal } ] }
      } ]
      : [];
  }
});
