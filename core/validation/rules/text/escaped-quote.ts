import { defineRule } from '../../rule';
import { hasBackslash } from '../../text/field-traits';

const ESCAPED_QUOTE = /(?<!\\)((?:\\\\)*\\)"/g;

/** The engine escapes quotes itself. A quote after a backslash ends the string early, and the diagram is rejected at deployment. */
export const textEscapedQuote = defineRule({
  id: 'text/escaped-quote',
  severity: 'error',
  check: ({ staticInputs }) => staticInputs().filter(hasBackslash).flatMap(({ field, text }) => {
    const places = [ ...text.matchAll(ESCAPED_QUOTE) ].map(({ index, 1: backslashes = '' }) => index + backslashes.length - 1);
    const edits = places.map(from => ({ from, to: from + 1, text: '' }));

    return places.map(from => ({ field, from, to: from + 2, fix: { id: 'remove-backslash' as const, edits } }));
  })
});
