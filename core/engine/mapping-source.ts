/**
 * Whether the engine reads a source as FEEL: `=` and at least one character; a single `=` is a static value (docs/connector-runtime.md, section 2).
 */
export function isFeel(source: string): boolean {
  return source.startsWith('=') && source.length > 1;
}

/** The expression without its `=`. */
export function feelText(source: string): string {
  return source.slice(1);
}

/** The FEEL string literal that the engine makes of a static value: quotes escaped, the rest unchanged. */
export function literalText(source: string): string {
  return `"${ source.replaceAll('"', '\\"') }"`;
}
