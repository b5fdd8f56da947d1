import { defineRule } from '../../rule';
import { hasBackslash } from '../../text/field-traits';

const ESCAPED_QUOTE = /(?<!\\)((?:\\\\)*\\)"/g;

/** The engine escapes quotes itself: one with a backslash before it ends the text early and cannot be deployed. */
export const textEscapedQuote = defineRule({
  id: 'text/escaped-quote',
  severity: 'error',
  check: ({ staticInputs }) => staticInputs().filter(hasBackslash).flatMap(({ field, text }) => {
    const places = [ ...text.matchAll(ESCAPED_QUOTE) ].map(({ index, 1: backslashes = '' }) => index + backslashes.length - 1);
    const edits = places.map(from => ({ from, to: from + 1, text: '' }));

    return places.map(from => ({ field, from, to: from + 2, fix: { id: 'remove-backslash' as const, edits } }));
  })
});
