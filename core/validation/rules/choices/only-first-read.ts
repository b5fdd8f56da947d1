import { nodesOf } from '@openai-task/feel';
import type { Expression } from '@openai-task/feel';
import { readChoices } from '../../fields/choices';
import { isSet } from '../../fields/result-fields';
import { defineRule } from '../../rule';

/** Several answers are requested and paid for, but the result expression reads only the first. */
export const choicesOnlyFirstRead = defineRule({
  id: 'choices/only-first-read',
  severity: 'info',
  check: facts => {
    const choices = readChoices(facts);
    const tree = facts.expression('resultExpression')?.tree;

    return choices !== null && choices > 1 && tree && !isSet(facts.text('resultVariable')) && readsOnlyFirst(tree)
      ? [ { field: 'internal_choices', values: { choices: String(choices) } } ]
      : [];
  }
});


// helpers //////////

const WHOLE = new Set([ 'response', 'response.body', 'body', 'response.body.choices', 'body.choices' ]);

function readsOnlyFirst(tree: Expression): boolean {
  const nodes = nodesOf(tree);
  const first = nodes.filter(node => node.kind === 'filter' && /choices$/.test(pathOf(node.base)) && node.condition.kind === 'number');
  const firstBases = new Set(first.map(node => node.kind === 'filter' ? node.base : node));
  const isFirst = first.every(node => node.kind === 'filter' && node.condition.kind === 'number' && node.condition.value.toNumber() <= 1);

  return first.length > 0 && isFirst && !nodes.some(node => !firstBases.has(node) && WHOLE.has(pathOf(node)));
}

function pathOf(node: Expression): string {
  return node.kind === 'reference' ? node.names.map(({ text }) => text).join('.') : '';
}
