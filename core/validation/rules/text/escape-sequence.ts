import { defineRule } from '../../rule';
import { hasBackslash } from '../../text/field-traits';

/** The escape sequences that the engine converts in plain text (docs/connector-runtime.md, section 2). */
const ESCAPE = /(?<!\\)\\[nrtbf']/g;

/**
 * The engine converts `\n` to a line break, and removes the backslash of `C:\new`. Write two backslashes to keep one. An
 * apostrophe does not need a backslash.
 */
export const textEscapeSequence = defineRule({
  id: 'text/escape-sequence',
  severity: 'error',
  check: ({ staticInputs }) => staticInputs().filter(hasBackslash).flatMap(({ field, text }) => {
    const places = [ ...text.matchAll(ESCAPE) ].map(({ index }) => index);
    const isApostrophe = (from: number) => text[ from + 1 ] === '\'';
    const doubled = places.filter(from => !isApostrophe(from)).map(from => ({ from, to: from + 1, text: '\\\\' }));
    const removed = places.filter(isApostrophe).map(from => ({ from, to: from + 1, text: '' }));

    return places.map(from => ({
      field,
      from,
      to: from + 2,
      values: { found: text.slice(from, from + 2) },
      fix: isApostrophe(from) ? { id: 'remove-backslash' as const, edits: removed } : { id: 'double-backslash' as const, edits: doubled }
    }));
  })
});
