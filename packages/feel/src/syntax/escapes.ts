/** In the engine's order: each escape where its backslash follows no other one; doubled backslashes come last. */
const ESCAPES: readonly (readonly [ RegExp, string ])[] = [
  [ /(?<!\\)\\n/g, '\n' ],
  [ /(?<!\\)\\r/g, '\r' ],
  [ /(?<!\\)\\t/g, '\t' ],
  [ /(?<!\\)\\b/g, '\b' ],
  [ /(?<!\\)\\f/g, '\f' ],
  [ /(?<!\\)\\'/g, "'" ],
  [ /(?<!\\)\\"/g, '"' ],
  [ /\\\\/g, '\\' ]
];

/** The text that a string literal means (connector runtime notes, section 2.2). Unknown escapes stay as typed. */
export function translateEscapes(text: string): string {
  return text.includes('\\') ? ESCAPES.reduce((result, [ escape, char ]) => result.replace(escape, char), text) : text;
}
