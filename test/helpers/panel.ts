/** Drives the properties panel as a user does: through the real inputs and editors. */

import { rendered } from '../client/bootstrap';

/** The entry of that id; throws where there is none. */
export function entryOf(panel: ParentNode, id: string): HTMLElement {
  const entry = panel.querySelector<HTMLElement>(`[data-entry-id="${ CSS.escape(id) }"]`);

  if (!entry) {
    throw new Error(`no entry <${ id }>`);
  }

  return entry;
}

/** The ids of all entries in a group, in the order of the panel. */
export function entryIds(group: ParentNode): string[] {
  return [ ...group.querySelectorAll('[data-entry-id]') ].flatMap(entry => entry.getAttribute('data-entry-id') ?? []);
}

/** The entry with that label. */
export function entryLabelled(panel: ParentNode, label: string): HTMLElement {
  const found = [ ...panel.querySelectorAll('.bio-properties-panel-label') ].find(node => node.textContent?.trim() === label);
  const entry = found?.closest<HTMLElement>('[data-entry-id]');

  if (!entry) {
    throw new Error(`no entry labelled <${ label }>`);
  }

  return entry;
}

/** The label of the field that has the focus; throws where none has, or still the one before. */
export function focusedLabel(before?: string): string {
  const label = document.activeElement?.closest('[data-entry-id]')?.querySelector('.bio-properties-panel-label')?.textContent?.trim();

  if (!label || label === before) {
    throw new Error(`the focus is at <${ label }>`);
  }

  return label;
}

/** The input, text area or dropdown of an entry; null where it is a FEEL editor. */
export function inputOf(entry: Element): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null {
  return entry.querySelector<HTMLInputElement>('input, textarea, select');
}

/** The editable part of a FEEL editor. */
export function editorOf(entry: Element): HTMLElement {
  const editor = entry.querySelector<HTMLElement>('.cm-content');

  if (!editor) {
    throw new Error('no FEEL editor');
  }

  return editor;
}

/** Replaces what an entry shows by typing, then leaves the field. */
export function type(entry: Element, text: string): void {
  const input = inputOf(entry);

  if (!input) {
    typeFeel(editorOf(entry), text);

    return;
  }

  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.blur();
}

/** What an entry shows: the value of its input, or the lines of its editor behind their `=`. */
export function shownIn(entry: Element): string {
  const input = inputOf(entry);

  if (input) {
    return input.value;
  }

  const lines = [ ...editorOf(entry).querySelectorAll('.cm-line') ].map(line => line.textContent ?? '');

  return `=${ lines.join('\n') }`;
}

/** Opens all that is folded in the group, as a user would: an older panel forgets the first of two clicks at once. */
export async function unfold(group: ParentNode): Promise<void> {
  for (const header of group.querySelectorAll<HTMLElement>('.openai-task-section-header[aria-expanded="false"]')) {
    header.click();
    await rendered();
  }
}

/** The messages that the host's entries show as errors themselves. */
export function errorsIn(panel: ParentNode): string[] {
  return [ ...panel.querySelectorAll('.bio-properties-panel-error') ].map(error => error.textContent ?? '').filter(Boolean);
}

/** The rules of the problems under an entry of ours, in the order shown. */
export function rulesUnder(entry: Element): string[] {
  const problems = entry.closest('.openai-task-field')?.querySelectorAll<HTMLElement>('[data-rule]') ?? [];

  return [ ...problems ].map(problem => problem.dataset[ 'rule' ] ?? '');
}

/** What scrolls when the panel is too low for its content. */
export function scrollContainerOf(panel: ParentNode): HTMLElement {
  const container = panel.querySelector<HTMLElement>('.bio-properties-panel-scroll-container');

  if (!container) {
    throw new Error('no panel that scrolls');
  }

  return container;
}

/** Whether the top of something in our group is seen: neither scrolled away nor behind the group's header. */
export function isSeen(node: Element | null): boolean {
  const frame = node?.closest('.bio-properties-panel-scroll-container')?.getBoundingClientRect();
  const header = node?.closest('.openai-task')?.querySelector('.bio-properties-panel-group-header')?.getBoundingClientRect();

  if (!node || !frame || !header) {
    return false;
  }

  const { top, height } = node.getBoundingClientRect();

  return height > 0 && top >= header.bottom && top < frame.bottom;
}


// helpers //////////

function typeFeel(editor: HTMLElement, text: string): void {
  editor.focus();
  document.getSelection()?.selectAllChildren(editor);
  document.execCommand('insertText', false, text);
  editor.blur();
}
