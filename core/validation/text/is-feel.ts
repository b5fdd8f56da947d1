/** Whether the engine reads an input's text as FEEL (docs/connector-runtime.md, section 2). */
export function isFeel(text: string): boolean {
  return text.length > 1 && text.startsWith('=');
}
