import type { Node } from '@openai-task/feel';
import { replace } from '../../findings';
import type { FeelText } from '../../expressions/read-expressions';
import { defineRule } from '../../rule';

/** In brackets, a string is a filter that no item passes. Read a key with a point. */
export const feelBracketKey = defineRule({
  id: 'feel/bracket-key',
  severity: 'error',
  check: ({ expressions }) => expressions().flatMap(expression => expression.nodesOf('filter').flatMap(node => {
    if (node.condition.kind !== 'string') {
      return [];
    }

    const { field, text } = expression;
    const from = text.lastIndexOf('[', node.condition.from);
    const key = /^[A-Za-z_]\w*$/.test(node.condition.value) ? `.${ node.condition.value }` : `.\`${ node.condition.value }\``;

    return [ {
      field,
      from,
      to: node.to,
      values: { found: text.slice(from, node.to), text: key },
      ...isReadable(expression, node, node.condition.value) ? { fix: replace('correct-path', from, node.to, key) } : {}
    } ];
  }))
});


// helpers //////////

/** Whether the value can have the key. A list cannot, and a context cannot if the key is known to be missing. */
function isReadable(expression: FeelText, { base }: Node<'filter'>, key: string): boolean {
  const shape = expression.analysis()?.shapes.get(base);

  switch (shape?.kind) {
  case undefined:
  case 'any': return isName(key);
  case 'context': return isName(key) && (shape.open || Object.hasOwn(shape.keys, key));
  default: return false;
  }
}

function isName(key: string): boolean {
  return key !== '' && !/[`"\\\n]/.test(key);
}
