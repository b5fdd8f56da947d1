import type { Expression } from '@openai-task/feel';

/** The alternatives that an expression can return. */
export function branchesOf(tree: Expression): Expression[] {
  return tree.kind === 'if' ? [ ...branchesOf(tree.then), ...branchesOf(tree.otherwise) ] : [ tree ];
}
