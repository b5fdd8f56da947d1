import { replace } from '../findings';
import type { Facts } from '../facts/facts';
import type { Finding } from '../types';

/** The finding on a field whose FEEL is a number although the template needs a string (docs/connector-runtime.md, example 3). */
export function becomesText({ operation, expression }: Facts, field: string): Finding[] {
  const feel = operation === 'chat' ? expression(field) : undefined;

  if (!feel?.tree || feel.analysis()?.shapes.get(feel.tree)?.kind !== 'number') {
    return [];
  }

  const { tree, text } = feel;
  const { from, to } = tree;

  return [ {
    field,
    from,
    to,
    fix: tree.kind === 'number'
      ? replace('replace-value', 0, text.length, tree.value.toString())
      : replace('use-string', from, to, `string(${ text.slice(from, to) })`)
  } ];
}
