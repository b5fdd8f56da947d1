import { replace } from '../../changes';
import { branchesOf, localNames, otherName } from '../../result';
import { defineRule } from '../../rule';

/** A key named like an input of the task overwrites that input and never reaches the process. */
export const resultExpressionOverwritesInput = defineRule({
  id: 'result-expression/overwrites-input',
  severity: 'error',
  check: facts => {
    const result = facts.expression('resultExpression');
    const names = localNames(facts);

    return result?.tree && facts.task.outputs.length === 0
      ? branchesOf(result.tree).flatMap(node => node.kind === 'context' ? node.entries : [])
        .filter(({ key }) => names.has(key))
        .map(({ key, from, value }) => {
          const to = from + result.text.slice(from, value.from).replace(/\s*:\s*$/, '').length;

          return { field: 'resultExpression', from, to, values: { key }, fix: replace('rename-key', from, to, otherName(key)) };
        })
      : [];
  }
});
