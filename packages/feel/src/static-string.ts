import type { FeelProblem } from './types';
import { parse } from './syntax';

export type StaticString = { ok: true; value: string } | { ok: false; problem: FeelProblem };

/**
 * The text that a static source of an input means. It is not taken literally: each quote is escaped, the whole is put in quotes
 * and read as a string literal, whose escapes apply (connector runtime notes, section 2.2). A backslash at the end or before a
 * quote breaks the literal, which rejects the deployment.
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
