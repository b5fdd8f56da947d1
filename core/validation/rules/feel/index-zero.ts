import { wordBefore } from '../../../result';
import { replace } from '../../findings';
import { defineRule } from '../../rule';

/** FEEL counts from 1, so index 0 is always null. */
export const feelIndexZero = defineRule({
  id: 'feel/index-zero',
  severity: 'error',
  check: ({ expressions }) => expressions().flatMap(({ field, nodesOf, text }) => nodesOf('filter').flatMap(node => {
    if (node.condition.kind !== 'number' || node.condition.value.sign !== 0) {
      return [];
    }

    const { from, to } = node.condition;
    const list = wordBefore(text, node.base.to);

    return [ {
      field,
      from,
      to,
      fix: { ...replace('correct-index', from, to, '1'), values: { text: `${ list }[1]` } }
    } ];
  }))
});
