import { findKeys } from '../../text/api-keys';
import { isCredentialField } from '../../fields/placeholders';
import { defineRule } from '../../rule';
import { isSlip } from '../../expressions/slips';

/** The number of characters of the text that are quoted. */
const SHOWN = 20;

/**
 * An expression that is not valid FEEL is rejected at deployment, or fails the job. If another rule explains the cause,
 * only that rule reports it.
 */
export const feelSyntaxError = defineRule({
  id: 'feel/syntax-error',
  severity: 'error',
  check: ({ expressions }) => expressions().flatMap(expression => {
    const { field, text, problem } = expression;

    if (!problem || isSlip(expression) || isCredentialField(expression) && /^[\s={]*secrets\./.test(text)) {
      return [];
    }

    const from = Math.min(problem.from ?? 0, text.length);
    const to = Math.min(Math.max(problem.to ?? text.length, from), text.length);

    return [ { field, from, to, values: { position: String(from + 1), rest: restOf(field, text, from) } } ];
  })
});


// helpers //////////

/** The text at the error, empty at the end of the text. Never part of a possible API key. */
function restOf(field: string, text: string, from: number): string {
  const isSecret = field === 'authentication.token' || findKeys(text).length > 0;

  return isSecret ? '…' : text.slice(from, from + SHOWN).trim();
}
