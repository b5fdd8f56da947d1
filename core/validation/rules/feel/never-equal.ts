import type { Expression } from '@openai-task/feel';
import { replace } from '../../findings';
import { comparisonsOf, isErrorCode } from '../../expressions/comparisons';
import type { FeelText } from '../../expressions/read-expressions';
import { defineRule } from '../../rule';
import type { Fix } from '../../types';

const COMPARABLE = new Set([ 'boolean', 'number', 'string', 'list', 'context' ]);

/** Values of different types are neither equal nor unequal in FEEL. The comparison is null, which counts as false. */
export const feelNeverEqual = defineRule({
  id: 'feel/never-equal',
  severity: 'error',
  check: ({ expressions }) => expressions().flatMap(expression => comparisonsOf(expression)
    .filter(({ left, right }) => !isErrorCode(left) && !isErrorCode(right))
    .flatMap(({ from, to, left, right }) => {
      const [ one, other ] = [ kindOf(left, expression), kindOf(right, expression) ];
      const fix = toText(left, other) ?? toText(right, one) ?? toNumber(left, other) ?? toNumber(right, one);

      return one === other || !COMPARABLE.has(one) || !COMPARABLE.has(other)
        ? []
        : [ { field: expression.field, from, to, values: { found: expression.text.slice(from, to), left: one, right: other }, ...fix ? { fix } : {} } ];
    }))
});


// helpers //////////

function kindOf(node: Expression, { analysis }: FeelText): string {
  return analysis()?.shapes.get(node)?.kind ?? 'any';
}

function toText(node: Expression, other: string): Fix | null {
  return node.kind === 'number' && other === 'string' ? replace('quote-text', node.from, node.to, `"${ node.value.toString() }"`) : null;
}

function toNumber(node: Expression, other: string): Fix | null {
  return node.kind === 'string' && other === 'number' && /^\d+(?:\.\d+)?$/.test(node.value)
    ? replace('replace-value', node.from, node.to, node.value)
    : null;
}
