import { defineRule } from '../../rule';
import { hasBackslash } from '../../text/field-traits';

/** The escapes that the engine translates in plain text (docs/connector-runtime.md, section 2). */
const ESCAPE = /(?<!\\)\\[nrtbf']/g;

/** A typed `\n` arrives as a line break, and `C:\new` loses its backslash. Two backslashes keep one; an apostrophe needs none. */
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
