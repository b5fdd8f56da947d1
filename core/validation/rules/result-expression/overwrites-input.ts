import type { Expression, Node } from '@openai-task/feel';
import { trimTrailing } from '../../../result';
import { replace } from '../../findings';
import type { FeelText } from '../../expressions/read-expressions';
import { otherName } from '../../fields/result-fields';
import { branchesOf } from '../../expressions/branches';
import { defineRule } from '../../rule';
import type { Finding } from '../../types';

/** A key with the name of an input of the task overwrites that input and never reaches the process. */
export const resultExpressionOverwritesInput = defineRule({
  id: 'result-expression/overwrites-input',
  severity: 'error',
  check: facts => {
    const result = facts.expression('resultExpression');
    const names = facts.localNames();

    return result?.tree && facts.task.outputs.length === 0
      ? branchesOf(result.tree).flatMap(node => node.kind === 'context' ? findInEntries(node, names, result) : findInShape(node, names, result))
      : [];
  }
});


// helpers //////////

function findInEntries({ entries }: Node<'context'>, names: ReadonlySet<string>, { field, text }: FeelText): Finding[] {
  return entries.filter(({ key }) => names.has(key)).map(({ key, from, value }) => {
    const to = from + trimTrailing(text.slice(from, value.from).trimEnd(), ':').trimEnd().length;

    return { field, from, to, values: { key }, fix: replace('rename-key', from, to, otherName(key)) };
  });
}

/** The keys of a value that the expression does not write itself, such as the whole `response`. */
function findInShape(node: Expression, names: ReadonlySet<string>, { field, analysis }: FeelText): Finding[] {
  const shape = analysis()?.shapes.get(node);
  const keys = shape?.kind === 'context' ? Object.keys(shape.keys).filter(key => names.has(key)) : [];

  return keys.map(key => ({ field, from: node.from, to: node.to, values: { key } }));
}
