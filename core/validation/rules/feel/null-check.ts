import type { Expression } from '../../../feel';
import { replace } from '../../changes';
import { comparisonsOf } from '../../comparisons';
import type { Comparison } from '../../comparisons';
import { defineRule } from '../../rule';

const NEVER_NULL = new Set<Expression['kind']>([ 'boolean', 'number', 'string', 'list', 'context', 'function' ]);

/** A check for null that never holds: against the text "null", with `<` or `>`, or of something that is never null. */
export const feelNullCheck = defineRule({
  id: 'feel/null-check',
  severity: 'error',
  check: ({ expressions }) => expressions().flatMap(({ field, text, nodes }) => comparisonsOf({ nodes }).filter(isIdle).map(node => {
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

function isIdle(node: Comparison): boolean {
  const sides = [ node.left, node.right ];

  if (node.kind === 'compare') {
    return sides.some(({ kind }) => kind === 'null');
  }

  return sides.some(isNullText) || sides.some(({ kind }) => kind === 'null') && sides.some(isNeverNull);
}

function isNullText(node: Expression): boolean {
  return node.kind === 'string' && (node.value === 'null' || node.value === 'undefined');
}

function isNeverNull(node: Expression): boolean {
  return NEVER_NULL.has(node.kind) || node.kind === 'call' && node.name.text === 'is defined';
}
