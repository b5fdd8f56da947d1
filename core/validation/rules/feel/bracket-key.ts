import type { Node } from '@openai-task/feel';
import { replace } from '../../findings';
import type { FeelText } from '../../expressions/read-expressions';
import { defineRule } from '../../rule';

/** A name in brackets is a filter that nothing passes: FEEL reads a key behind a point. */
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

/** Whether the key can be read of the value: not of a list, nor where it is known to be missing. */
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
