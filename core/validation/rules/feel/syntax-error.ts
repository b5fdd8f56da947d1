import { findKeys } from '../../text/api-keys';
import { isCredentialField } from '../../fields/placeholders';
import { defineRule } from '../../rule';
import { isSlip } from '../../expressions/slips';

/** So much of the text is quoted. */
const SHOWN = 20;

/** FEEL that does not parse cannot be deployed, or fails the job. Where a rule of its own knows the cause, it speaks alone. */
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

/** What stands at the error, nothing at the end of the text; never a part of what may be a key. */
function restOf(field: string, text: string, from: number): string {
  const isSecret = field === 'authentication.token' || findKeys(text).length > 0;

  return isSecret ? '…' : text.slice(from, from + SHOWN).trim();
}
