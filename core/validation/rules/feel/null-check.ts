import type { Expression } from '@openai-task/feel';
import { replace } from '../../findings';
import { comparisonsOf } from '../../expressions/comparisons';
import type { Comparison } from '../../expressions/comparisons';
import type { FeelText } from '../../expressions/read-expressions';
import { defineRule } from '../../rule';

const NEVER_NULL = new Set<Expression['kind']>([ 'boolean', 'number', 'string', 'list', 'context', 'function' ]);

/**
 * The comparison does not check for null: it compares with the string "null", uses `<` or `>`, or tests a value that is
 * never null. A value that is known to be a string, such as an answer, can contain the word "null".
 */
export const feelNullCheck = defineRule({
  id: 'feel/null-check',
  severity: 'error',
  check: ({ expressions }) => expressions().flatMap(expression => comparisonsOf(expression).filter(node => isIneffective(node, expression)).map(node => {
    const { field, text } = expression;
    const quoted = [ node.left, node.right ].find(isNullText);

    return {
      field,
      from: node.from,
      to: node.to,
      values: { found: text.slice(node.from, node.to) },
      ...quoted ? { fix: replace('replace-value', quoted.from, quoted.to, 'null') } : {}
    };
  }))
});


// helpers //////////

function isIneffective(node: Comparison, { analysis }: FeelText): boolean {
  const sides = [ node.left, node.right ];

  if (node.kind === 'compare') {
    return sides.some(({ kind }) => kind === 'null');
  }

  const isText = sides.some(side => !isNullText(side) && analysis()?.shapes.get(side)?.kind === 'string');

  return sides.some(isNullText) && !isText || sides.some(({ kind }) => kind === 'null') && sides.some(isNeverNull);
}

function isNullText(node: Expression): boolean {
  return node.kind === 'string' && (node.value === 'null' || node.value === 'undefined');
}

function isNeverNull(node: Expression): boolean {
  return NEVER_NULL.has(node.kind) || node.kind === 'call' && node.name.text === 'is defined';
}
