/** The one place where a value stands in the window: a password field that nothing else reads. */
export type ValueField = { current: HTMLInputElement | null };

/** Whether nothing was typed. */
export function isEmpty({ current }: ValueField): boolean {
  return !current?.value.trim();
}

/** Takes the value out of the field. Blanks around it come from copying. */
export function takeValue({ current }: ValueField): string {
  const text = current?.value.trim() ?? '';

  if (current) {
    current.value = '';
  }

  return text;
}
