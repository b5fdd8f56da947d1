import { defineRule } from '../../rule';

/** The escapes that the engine translates in plain text (connector runtime notes, section 2). */
const ESCAPE = /(?<!\\)\\[nrtbf']/g;

/** A typed `\n` arrives as a line break, and `C:\new` loses its backslash. Two backslashes keep one. */
export const textEscapeSequence = defineRule({
  id: 'text/escape-sequence',
  severity: 'error',
  check: ({ staticInputs }) => staticInputs().flatMap(({ field, text }) => {
    const places = [ ...text.matchAll(ESCAPE) ].map(({ index }) => index);
    const edits = places.map(from => ({ from, to: from + 1, text: '\\\\' }));

    return places.map(from => ({
      field,
      from,
      to: from + 2,
      values: { found: text.slice(from, from + 2) },
      fix: { id: 'double-backslash' as const, edits }
    }));
  })
});
