import type { Expression } from '@openai-task/feel';
import { defineRule } from '../../rule';

/** `+` joins strings or adds numbers. A string plus a number is null. Convert the number with `string(…)`. */
export const feelMixedAddition = defineRule({
  id: 'feel/mixed-addition',
  severity: 'error',
  check: ({ expressions }) => expressions().flatMap(({ field, text, nodesOf, analysis }) => nodesOf('arithmetic').flatMap(node => {
    const operands = node.rest.every(({ operator }) => operator === '+')
      ? [ node.first, ...node.rest.map(({ operand }) => operand) ]
      : [];
    const kindOf = (operand: Expression) => analysis()?.shapes.get(operand)?.kind;
    const numbers = operands.filter(operand => kindOf(operand) === 'number');

    if (numbers.length === 0 || !operands.some(operand => kindOf(operand) === 'string')) {
      return [];
    }

    const edits = numbers.map(({ from, to }) => ({ from, to, text: `string(${ text.slice(from, to) })` }));

    return [ {
      field,
      from: node.from,
      to: node.to,
      fix: { id: 'use-string' as const, values: { text: edits[ 0 ]?.text ?? '' }, edits }
    } ];
  }))
});
