/** Whether a key means "test run": Ctrl+Enter or Cmd+Enter, except while a completion list is open and takes Enter. */
export function isRunShortcut(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) {
    return false;
  }

  // the list can be rendered far from its editor, but the editor's attribute shows that it is open
  return !(event.target instanceof Element && event.target.closest('.cm-content')?.hasAttribute('aria-activedescendant'));
}

/** Returns the step of a key: to the next problem (F8: 1), to the previous one (Shift+F8: -1) or to none (0). */
export function readProblemStep(event: KeyboardEvent): 1 | -1 | 0 {
  if (event.key !== 'F8' || event.ctrlKey || event.metaKey || event.altKey) {
    return 0;
  }

  return event.shiftKey ? -1 : 1;
}
