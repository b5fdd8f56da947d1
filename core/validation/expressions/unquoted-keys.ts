import type { Expression, Node } from '@openai-task/feel';

import type { FeelText } from './read-expressions';
import type { Step } from '../shapes/infer';

/** A key with `-` or `/` in it that FEEL reads as a subtraction or division; `step` reads its first part. */
export type UnquotedKey = { from: number; to: number; step: Step };

/** Keys such as `self-harm` or `x-request-id` without backticks: the part after the first names no variable. */
export function unquotedKeys({ text, nodesOf, analysis }: FeelText): UnquotedKey[] {
  const read = /[-/]/.test(text) ? analysis() : null;

  const unknown = new Set(read?.unknown.map(({ name }) => name.from));

  return read ? nodesOf('arithmetic').filter(isArithmetic).flatMap(({ first, rest, from, to }) => {
    const step = read.steps.find(({ key }) => key.to === first.to);
    const isOneWord = !/\s/.test(text.slice(first.to, to));

    return step && isOneWord && hasKey(step, text.slice(step.key.from, to)) && rest.every(({ operand }) => isWord(operand, unknown)) ? [ { from, to, step } ] : [];
  }) : [];
}

/** Whether a place lies within such a key. */
export function isWithin(keys: readonly UnquotedKey[], { from, to }: { from: number; to: number }): boolean {
  return keys.some(key => key.from <= from && to <= key.to);
}


// helpers //////////

function isArithmetic(node: Expression): node is Node<'arithmetic'> {
  return node.kind === 'arithmetic' && node.rest.every(({ operator }) => operator === '-' || operator === '/');
}

function hasKey({ base }: Step, key: string): boolean {
  return base.kind === 'context' && (base.open || Object.hasOwn(base.keys, key));
}

function isWord(node: Expression, unknown: ReadonlySet<number>): boolean {
  return node.kind === 'reference' && node.names.length === 1 && unknown.has(node.from)
    || isArithmetic(node) && [ node.first, ...node.rest.map(({ operand }) => operand) ].every(part => isWord(part, unknown));
}
