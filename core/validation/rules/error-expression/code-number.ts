import { argumentsOf, partsOf } from '@openai-task/feel';
import type { Expression, Node } from '@openai-task/feel';
import { isErrorCode } from '../../expressions/comparisons';
import { defineRule } from '../../rule';

/** Functions that take texts alone: a number among them makes null of the call. */
const TEXT_FUNCTIONS = new Set([ 'contains', 'starts with', 'ends with', 'matches' ]);

/** What holds the values that an `in` or `list contains` looks through. */
const CHOICES = new Set<Expression['kind']>([ 'list', 'range', 'anyOf', 'test', 'inputCompare', 'inputInRange' ]);

/** `error.code` is a text, also where it looks like a number: compared with 401 it is never equal to it. */
export const errorExpressionCodeNumber = defineRule({
  id: 'error-expression/code-number',
  severity: 'error',
  check: ({ expression }) => {
    const field = expression('errorExpression');

    return (field?.nodes() ?? []).map(numbersBeside).filter(({ length }) => length > 0).map(numbers => {
      const edits = numbers.map(({ from, to }) => ({ from, to, text: `"${ field?.text.slice(from, to) ?? '' }"` }));
      const [ first ] = numbers;

      return {
        field: 'errorExpression',
        from: first?.from,
        to: first?.to,
        fix: { id: 'quote-text' as const, values: { text: edits[ 0 ]?.text ?? '' }, edits }
      };
    });
  }
});


// helpers //////////

/** The numbers that a node compares `error.code` with. */
function numbersBeside(node: Expression): Node<'number'>[] {
  switch (node.kind) {
  case 'equal':
  case 'compare': return among([ node.left, node.right ]);
  case 'between': return among([ node.value, node.low, node.high ]);
  case 'in': return isErrorCode(node.value) ? numbersIn(node.test) : [];
  case 'call': return numbersOfCall(node);
  default: return [];
  }
}

function numbersOfCall({ name, args }: Node<'call'>): Node<'number'>[] {
  const given = argumentsOf(args);

  if (name.text === 'list contains' && given.some(isErrorCode)) {
    return given.flatMap(numbersIn);
  }

  return TEXT_FUNCTIONS.has(name.text) ? among(given) : [];
}

function among(sides: Expression[]): Node<'number'>[] {
  return sides.some(isErrorCode) ? sides.filter(side => side.kind === 'number') : [];
}

/** The numbers among the values to choose from; not those of an index or a sum. */
function numbersIn(node: Expression): Node<'number'>[] {
  if (node.kind === 'number') {
    return [ node ];
  }

  return CHOICES.has(node.kind) ? partsOf(node).flatMap(numbersIn) : [];
}
