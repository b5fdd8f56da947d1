/**
 * Commits the text of the focused field to the diagram and restores the focus. Entries of the panel commit when they
 * lose focus; a run that starts from the keyboard would otherwise miss the last keystrokes.
 */
export function commitPendingInput(): void {
  const { activeElement } = document;

  if (activeElement instanceof HTMLElement && activeElement !== document.body) {
    activeElement.blur();
    activeElement.focus({ preventScroll: true });
  }
}
