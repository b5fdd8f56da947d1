import { argumentsOf } from '@openai-task/feel';
import type { Expression } from '@openai-task/feel';
import { wordBefore } from '../../../result';
import { readChoices } from '../../fields/choices';
import { lazy } from '../../lazy';
import { defineRule } from '../../rule';

/** Reading a key from a list returns a list, even if the list has one item. Add an index to read a single item. */
export const feelListProjected = defineRule({
  id: 'feel/list-projected',
  severity: 'warning',
  check: facts => facts.operation === 'chat' && (readChoices(facts) ?? 2) > 1 ? [] : facts.expressions().flatMap(expression => {
    const { field, text, nodes, analysis } = expression;
    const lists = lazy(() => findIntendedLists(nodes()));

    return (analysis()?.steps ?? [])
      .filter(({ base, node }) => base.kind === 'list' && base.item.kind === 'context' && !isWrittenHere(node) && !lists().has(node))
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

/** Whether the list is written in the expression, so that it is clearly meant as a list. */
function isWrittenHere(node: Expression): boolean {
  return node.kind === 'path' && (node.base.kind === 'for' || node.base.kind === 'list');
}

/** The nodes that are probably meant as lists: those passed to a function, a loop, or a filter, and their bases. */
function findIntendedLists(nodes: readonly Expression[]): Set<Expression> {
  return new Set(nodes.flatMap(passedNodesOf).flatMap(chainOf));
}

function passedNodesOf(node: Expression): Expression[] {
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
