import { defineRule } from '../../rule';
import { replace } from '../../changes';

/** Retries are a number; any other text stops the task with an incident before the call. */
export const retriesNotANumber = defineRule({
  id: 'retries/not-a-number',
  severity: 'error',
  check: ({ text }) => {
    const source = text('retries') ?? '0';
    const quoted = /^=\s*"(.*)"\s*$/s.exec(source)?.[ 1 ];
    const plain = quoted ?? source;

    if (quoted === undefined && (source.startsWith('=') || isNumber(source))) {
      return [];
    }

    return [ {
      field: 'retries',
      values: { found: source },
      ...isNumber(plain) ? { fix: replace('replace-value', 0, source.length, plain.trim()) } : {}
    } ];
  }
});


// helpers //////////

function isNumber(text: string): boolean {
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(text);
}
