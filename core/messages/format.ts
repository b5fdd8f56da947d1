/**
 * Puts values into a text with `{placeholder}`s. A placeholder without a value stays as it is written, so that a gap
 * is seen instead of silently closed.
 */
export function formatMessage(text: string, values: Record<string, string> = {}): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? values[ name ] ?? placeholder : placeholder);
}
