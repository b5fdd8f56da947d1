/**
 * Puts values into a text with `{placeholder}`s. A placeholder without a value stays as it is written, so that a gap
 * is seen instead of silently closed. `{placeholder:lower}` begins its value with a small letter.
 */
export function formatMessage(text: string, values: Record<string, string> = {}): string {
  return text.replace(/\{(\w+)(:lower)?\}/g, (placeholder, name: string, lower: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[ name ] ?? placeholder : placeholder;

    return lower ? value.charAt(0).toLowerCase() + value.slice(1) : value;
  });
}
