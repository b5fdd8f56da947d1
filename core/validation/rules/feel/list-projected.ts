import { argumentsOf } from '@openai-task/feel';
import type { Expression } from '@openai-task/feel';
import { wordBefore } from '../../../result';
import { readChoices } from '../../fields/choices';
import { lazy } from '../../lazy';
import { defineRule } from '../../rule';

/** A key read of a list answers a list, of one item as well. An index picks the one that is meant. */
export const feelListProjected = defineRule({
  id: 'feel/list-projected',
  severity: 'warning',
  check: facts => facts.operation === 'chat' && (readChoices(facts) ?? 2) > 1 ? [] : facts.expressions().flatMap(expression => {
    const { field, text, nodes, analysis } = expression;
    const lists = lazy(() => meantAsLists(nodes()));

    return (analysis()?.steps ?? [])
      .filter(({ base, node }) => base.kind === 'list' && base.item.kind === 'context' && !isMadeHere(node) && !lists().has(node))
      .filter((step, index, steps) => !steps.slice(0, index).some(({ from }) => from === step.from))
      .map(({ from, baseTo, key }) => ({
        field,
        from,
        to: key.to,
        values: { found: text.slice(from, key.to) },
        fix: {
          id: 'add-index' as const,
          values: { text: `${ wordBefore(text, baseTo) }[1]` },
          edits: [ { from: baseTo, to: baseTo, text: '[1]' } ]
        }
      }));
  })
});


// helpers //////////

/** Whoever writes out a list, or loops over one, knows that it is one. */
function isMadeHere(node: Expression): boolean {
  return node.kind === 'path' && (node.base.kind === 'for' || node.base.kind === 'list');
}

/** What is handed to a function, a loop or a filter may well be meant as a list, and so may what it is read of. */
function meantAsLists(nodes: readonly Expression[]): Set<Expression> {
  return new Set(nodes.flatMap(handedOver).flatMap(chainOf));
}

function handedOver(node: Expression): Expression[] {
  switch (node.kind) {
  case 'call':
  case 'memberCall': return argumentsOf(node.args);
  case 'filter': return [ node.base ];
  case 'for':
  case 'quantified': return node.iterators.map(({ list }) => list);
  case 'in': return [ node.test ];
  default: return [];
  }
}

function chainOf(node: Expression): Expression[] {
  return node.kind === 'path' ? [ node, ...chainOf(node.base) ] : [ node ];
}
