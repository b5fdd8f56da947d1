import type { Expression } from '@openai-task/feel';

import type { Facts } from '../facts/facts';

/** Whether a header has a value. */
export function isSet(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

/** The field that stores the result, for problems of both fields. */
export function resultField({ text }: Facts): 'resultExpression' | 'resultVariable' {
  return isSet(text('resultExpression')) || !isSet(text('resultVariable')) ? 'resultExpression' : 'resultVariable';
}

/** A name for the value of an expression: `answer` for the content of a message, else its last key. */
export function nameFor(node: Expression): string {
  const key = node.kind === 'path' ? node.key.text : node.kind === 'reference' ? node.names.at(-1)?.text ?? '' : '';

  return key === 'content' || !/^[a-z_]\w*$/i.test(key) || isTaken(key) ? 'answer' : key;
}

/** Another name for a result that would be lost: `openAiBody` for `body`. */
export function otherName(name: string): string {
  const plain = name.replace(/^internal_/, '');

  return `openAi${ plain.charAt(0).toUpperCase() }${ plain.slice(1) }`;
}


// helpers //////////

/** Names of the task's own inputs that the response has, too. */
function isTaken(key: string): boolean {
  return key === 'body' || key === 'headers';
}
