import { parseDuration } from '../../../engine';
import { replace } from '../../findings';
import type { Facts } from '../../facts/facts';
import { plainDuration, plainSeconds } from '../../text/plain-duration';
import { defineRule } from '../../rule';
import { typedText } from '../../facts/typed-text';

const FIELD = 'connectionTimeoutInSeconds';

/** The largest integer of the connector runtime. */
const MAXIMUM = 2_147_483_647;

/** The kinds that cannot be converted to an integer. */
const OTHER_KINDS = new Set([ 'boolean', 'context', 'temporal' ]);

/** The timeout is a whole number of seconds, such as `30`. Any other value fails the job before the call. */
export const timeoutNotAnInteger = defineRule({
  id: 'timeout/not-an-integer',
  severity: 'error',
  coveredByTemplate: true,
  check: facts => {
    const source = facts.text(FIELD) ?? '';
    const typed = typedText(facts, FIELD);

    if (typed === null ? !isOtherKind(facts) : typed.trim() === '' || /secrets\./.test(typed) || isInteger(typed)) {
      return [];
    }

    const seconds = plainSeconds(typed ?? '') ?? isoSeconds(typed ?? source);

    return [ {
      field: FIELD,
      values: { found: typed ?? source },
      ...seconds === null || seconds > MAXIMUM ? {} : { fix: replace('use-duration', 0, source.length, String(seconds)) }
    } ];
  }
});


// helpers //////////

/** The whole seconds of `PT30S` or `=duration("PT30S")`. */
function isoSeconds(text: string): number | null {
  const duration = plainDuration(text);
  const seconds = (duration === null ? null : parseDuration(duration) ?? 0) ?? 0;

  return seconds >= 1000 ? Math.round(seconds / 1000) : null;
}

function isInteger(text: string): boolean {
  return /^\s*\d+\s*$/.test(text) && Number(text) <= MAXIMUM;
}

function isOtherKind({ expression }: Facts): boolean {
  const feel = expression(FIELD);
  const kind = feel?.tree && feel.analysis()?.shapes.get(feel.tree)?.kind;

  return OTHER_KINDS.has(kind ?? 'any');
}
