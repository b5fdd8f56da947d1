import type { TextEdit } from '../types';

/** The text after edits that do not overlap; offsets are those of the text before all of them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [ ...edits ]
    .sort((a, b) => b.from - a.from)
    .reduce((current, edit) => current.slice(0, edit.from) + edit.text + current.slice(edit.to), text);
}
