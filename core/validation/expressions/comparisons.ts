import type { Expression, Node } from '@openai-task/feel';

import type { FeelText } from './read-expressions';

export type Comparison = Node<'equal'> | Node<'compare'>;

/** The comparisons of an expression, from left to right. */
export function comparisonsOf({ nodesOf }: Pick<FeelText, 'nodesOf'>): Comparison[] {
  return [ ...nodesOf('equal'), ...nodesOf('compare') ].sort((a, b) => a.from - b.from);
}

/** Whether an expression reads `error.code`, at any depth of its base. */
export function isErrorCode(node: Expression): boolean {
  return node.kind === 'reference' && /^(?:response\.)?error\.code$/.test(node.names.map(({ text }) => text).join('.'));
}
