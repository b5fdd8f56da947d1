/** Whether a key means "test run": Ctrl+Enter or Cmd+Enter, except while a completion list is open and takes Enter. */
export function isRunShortcut(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) {
    return false;
  }

  // the list may be drawn far from its editor, but the editor says that it has one
  return !(event.target instanceof Element && event.target.closest('.cm-content')?.hasAttribute('aria-activedescendant'));
}
