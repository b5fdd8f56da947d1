/** Whether a key means "test run": Ctrl+Enter or Cmd+Enter, except while a completion list is open and takes Enter. */
export function isRunShortcut(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) {
    return false;
  }

  const editor = event.target instanceof Element ? event.target.closest('.cm-editor') : null;

  return !editor?.querySelector('.cm-tooltip-autocomplete');
}
