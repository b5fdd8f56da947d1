/** In the engine's order: each escape whose backslash does not follow another one; doubled backslashes are last. */
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

/** The string that a literal means. Unknown escapes stay as typed. */
export function translateEscapes(text: string): string {
  return text.includes('\\') ? ESCAPES.reduce((result, [ escape, char ]) => result.replace(escape, char), text) : text;
}
