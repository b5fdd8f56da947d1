import type { Expression } from '../../../feel';
import type { FeelText } from '../../expressions';
import { alwaysFails, isFailingPower } from '../../failing-calls';
import { defineRule } from '../../rule';

const SCALARS = new Set([ 'null', 'boolean', 'number', 'string', 'list' ]);

/** Some calls end the whole evaluation instead of answering null: an incident, or a failed job. */
export const feelAlwaysFails = defineRule({
  id: 'feel/always-fails',
  severity: 'error',
  check: ({ expressions }) => expressions().flatMap(expression => expression.nodes()
    .filter(node => fails(node, expression))
    .map(({ from, to }) => ({ field: expression.field, from, to, values: { found: expression.text.slice(from, to) } })))
});


// helpers //////////

function fails(node: Expression, { nodes, analysis }: FeelText): boolean {
  switch (node.kind) {
  case 'call': return alwaysFails(node);
  case 'arithmetic': return isFailingPower(node);
  case 'input': return !nodes().some(({ kind }) => kind === 'in');
  case 'memberCall': return SCALARS.has(analysis()?.shapes.get(node.base)?.kind ?? 'any');
  default: return false;
  }
}
