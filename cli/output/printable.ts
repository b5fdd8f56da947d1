const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text from a diagram, a file name or an answer as a terminal may show it: control and direction characters, which
 * could rewrite the screen, appear as their escapes. `lines: false` turns line breaks and tabs into escapes too.
 */
export function printable(text: string, { lines = true } = {}): string {
  const safe = text.replaceAll('\r\n', '\n').replace(CONTROL, escape);

  return lines ? safe : safe.replace(/[\n\t]/g, escape);
}


// helpers //////////

const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escape(character: string): string {
  return SHORT[ character ] ?? `\\u${ character.charCodeAt(0).toString(16).padStart(4, '0') }`;
}
