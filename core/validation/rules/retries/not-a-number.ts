import { isRetriesNumber } from '../../../engine';
import { replace } from '../../findings';
import { defineRule } from '../../rule';
import { typedText } from '../../facts/typed-text';

const NUMBERS = new Set([ 'any', 'number' ]);

/** Retries are a number. Any other value, including a FEEL string, creates an incident before the call. */
export const retriesNotANumber = defineRule({
  id: 'retries/not-a-number',
  severity: 'error',
  check: facts => {
    const source = facts.text('retries') ?? '0';
    const feel = facts.expression('retries');
    const kind = feel?.tree ? feel.analysis()?.shapes.get(feel.tree)?.kind : undefined;

    if (feel ? NUMBERS.has(kind ?? 'any') : isRetriesNumber(source)) {
      return [];
    }

    const typed = (typedText(facts, 'retries') ?? '').trim();

    return [ {
      field: 'retries',
      values: { found: source },
      ...isRetriesNumber(typed) ? { fix: replace('replace-value', 0, source.length, typed) } : {}
    } ];
  }
});
