/** The only place of a value in the window: a password field that nothing else reads. */
export type ValueField = { current: HTMLInputElement | null };

/** Whether the field is empty or has only spaces. */
export function isEmpty({ current }: ValueField): boolean {
  return !current?.value.trim();
}

/** Takes the value out of the field, without the surrounding spaces that copying adds. */
export function takeValue({ current }: ValueField): string {
  const text = current?.value.trim() ?? '';

  if (current) {
    current.value = '';
  }

  return text;
}
