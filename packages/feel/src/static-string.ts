import type { FeelProblem } from './types';
import { parse } from './syntax';

export type StaticString = { ok: true; value: string } | { ok: false; problem: FeelProblem };

/**
 * The string that plain text means where the engine expects an expression. It is not taken literally: the engine escapes each
 * quote, puts the text in quotes and reads a string literal, whose escapes apply. A backslash at the end or before a quote
 * breaks the literal, and the deployment is rejected.
 */
export function staticString(text: string): StaticString {
  const escaped = text.replaceAll('"', '\\"');
  const parsed = parse(`"${ escaped }"`);

  if (parsed.ok && parsed.tree.kind === 'string') {
    return { ok: true, value: parsed.tree.value };
  }

  const at = /\\(?="|$)/.exec(text)?.index ?? 0;

  return { ok: false, problem: { code: 'feel/malformed-text', values: {}, from: at, to: at + 1 } };
}
