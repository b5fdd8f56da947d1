import type { Expression, Node } from '@openai-task/feel';

import type { Facts } from '../facts/facts';
import type { FeelText } from '../expressions/read-expressions';

/** The roles of OpenAI's messages (docs/openai-api.md, section 1.3). */
export const ROLES = [ 'system', 'developer', 'user', 'assistant', 'tool', 'function' ];

/** A literal message; computed parts are unknown. */
export type WrittenMessage = { node: Node<'context'>; role: Expression | undefined; content: Expression | undefined; hasCalls: boolean };

/** The chat history, if it is FEEL that parses. */
export function chatHistory({ operation, expression }: Facts): (FeelText & { tree: Expression }) | null {
  const field = operation === 'chat' ? expression('internal_chatHistory') : undefined;

  return field?.tree ? { ...field, tree: field.tree } : null;
}

/** The items of a literal history: a list, or one context, which the template treats as a list of one. */
export function historyItems(facts: Facts): Expression[] {
  const tree = chatHistory(facts)?.tree;

  return tree?.kind === 'list' ? tree.items : tree?.kind === 'context' ? [ tree ] : [];
}

/** The literal messages of a history. */
export function writtenMessages(facts: Facts): WrittenMessage[] {
  return historyItems(facts).flatMap(item => item.kind === 'context' ? messageOf(item) : []);
}

/** A literal role. */
export function roleOf({ role }: WrittenMessage): string | null {
  return role?.kind === 'string' ? role.value : null;
}


// helpers //////////

function messageOf(node: Node<'context'>): WrittenMessage {
  const valueOf = (name: string) => node.entries.find(({ key }) => key === name)?.value;

  return { node, role: valueOf('role'), content: valueOf('content'), hasCalls: [ 'tool_calls', 'function_call' ].some(name => valueOf(name) !== undefined) };
}
