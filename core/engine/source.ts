/**
 * Whether the engine reads a source as FEEL: `=` and at least one character; a single `=` is static text (docs/connector-runtime.md, section 2).
 */
export function isFeel(source: string): boolean {
  return source.startsWith('=') && source.length > 1;
}

/** The expression without its `=`. */
export function feelText(source: string): string {
  return source.slice(1);
}

/** Static text as the FEEL string literal that the engine makes of it: quotes escaped, all else unchanged. */
export function literalText(source: string): string {
  return `"${ source.replaceAll('"', '\\"') }"`;
}
