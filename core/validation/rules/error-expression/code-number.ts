import { argumentsOf, partsOf } from '@openai-task/feel';
import type { Expression, Node } from '@openai-task/feel';
import { isErrorCode } from '../../expressions/comparisons';
import { defineRule } from '../../rule';

/** Functions that accept only strings: with a number, the call returns null. */
const TEXT_FUNCTIONS = new Set([ 'contains', 'starts with', 'ends with', 'matches' ]);

/** The nodes that contain the values of an `in` or `list contains`. */
const CHOICES = new Set<Expression['kind']>([ 'list', 'range', 'anyOf', 'test', 'inputCompare', 'inputInRange' ]);

/** `error.code` is a string, even if it looks like a number. It never equals the number 401. */
export const errorExpressionCodeNumber = defineRule({
  id: 'error-expression/code-number',
  severity: 'error',
  check: ({ expression }) => {
    const field = expression('errorExpression');

    return (field?.nodes() ?? []).map(comparedNumbersOf).filter(({ length }) => length > 0).map(numbers => {
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
function comparedNumbersOf(node: Expression): Node<'number'>[] {
  switch (node.kind) {
  case 'equal':
  case 'compare': return numbersNextToCode([ node.left, node.right ]);
  case 'between': return numbersNextToCode([ node.value, node.low, node.high ]);
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

  return TEXT_FUNCTIONS.has(name.text) ? numbersNextToCode(given) : [];
}

function numbersNextToCode(sides: Expression[]): Node<'number'>[] {
  return sides.some(isErrorCode) ? sides.filter(side => side.kind === 'number') : [];
}

/** The numbers numbersNextToCode the values to compare with, without those of an index or a sum. */
function numbersIn(node: Expression): Node<'number'>[] {
  if (node.kind === 'number') {
    return [ node ];
  }

  return CHOICES.has(node.kind) ? partsOf(node).flatMap(numbersIn) : [];
}
