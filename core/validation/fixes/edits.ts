import type { TextEdit } from '../types';

/** Applies edits that do not overlap. Offsets refer to the text before all edits. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [ ...edits ]
    .sort((a, b) => b.from - a.from)
    .reduce((current, edit) => current.slice(0, edit.from) + edit.text + current.slice(edit.to), text);
}
