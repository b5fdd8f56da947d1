/**
 * Makes the field that has the focus hand its text to the diagram, and gives the focus back. Entries of the panel
 * commit when they lose focus; a run that starts from the keyboard would otherwise miss the last keystrokes.
 */
export function commitPendingInput(): void {
  const { activeElement } = document;

  if (activeElement instanceof HTMLElement && activeElement !== document.body) {
    activeElement.blur();
    activeElement.focus({ preventScroll: true });
  }
}
