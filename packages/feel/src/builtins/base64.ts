const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const REPLACEMENT = 0xfffd;

/** The UTF-8 bytes of a string in base64. Half a surrogate pair becomes `?`, as in Java. */
export function encodeBase64(text: string): string {
  return bytesToBase64(utf8Bytes(text));
}

/** Bytes in base64, padded. */
export function bytesToBase64(bytes: readonly number[]): string {
  const groups: string[] = [];

  for (let index = 0; index < bytes.length; index += 3) {
    const [ a = 0, b, c ] = bytes.slice(index, index + 3);
    const bits = a << 16 | (b ?? 0) << 8 | (c ?? 0);
    const chars = [ bits >> 18, bits >> 12, bits >> 6, bits ].map(part => ALPHABET.charAt(part & 63));

    groups.push((chars[0] ?? '') + (chars[1] ?? '') + (b === undefined ? '=' : chars[2] ?? '') + (c === undefined ? '=' : chars[3] ?? ''));
  }

  return groups.join('');
}

/** The string with these UTF-8 bytes. Undefined where the text is not base64. Padding is optional; spaces are not allowed. */
export function decodeBase64(encoded: string): string | undefined {
  const body = encoded.replace(/={1,2}$/, '');
  const padded = body.length !== encoded.length;

  if (!/^[A-Za-z0-9+/]*$/.test(body) || body.length % 4 === 1 || padded && encoded.length % 4 !== 0) {
    return undefined;
  }

  const bytes: number[] = [];

  for (let index = 0; index < body.length; index += 4) {
    const group = body.slice(index, index + 4);
    const bits = [ ...group.padEnd(4, 'A') ].reduce((sum, char) => sum << 6 | ALPHABET.indexOf(char), 0);

    bytes.push(...[ bits >> 16 & 255, bits >> 8 & 255, bits & 255 ].slice(0, group.length - 1));
  }

  return utf8Text(bytes);
}

// helpers //////////

/** The UTF-8 bytes of a text; `unpaired`: those of half a surrogate pair, by default Java's `?`. */
export function utf8Bytes(text: string, unpaired: readonly number[] = [ 0x3f ]): number[] {
  return [ ...text ].flatMap(char => {
    const code = char.codePointAt(0) ?? 0;

    if (code < 0x80) {
      return [ code ];
    }

    if (code < 0x800) {
      return [ 0xc0 | code >> 6, 0x80 | code & 63 ];
    }

    if (code >= 0xd800 && code <= 0xdfff) {
      return [ ...unpaired ];
    }

    return code < 0x10000
      ? [ 0xe0 | code >> 12, 0x80 | code >> 6 & 63, 0x80 | code & 63 ]
      : [ 0xf0 | code >> 18, 0x80 | code >> 12 & 63, 0x80 | code >> 6 & 63, 0x80 | code & 63 ];
  });
}

function utf8Text(bytes: number[]): string {
  const parts: string[] = [];
  let index = 0;

  while (index < bytes.length) {
    const { code, length } = codePointAt(bytes, index);

    parts.push(String.fromCodePoint(code));
    index += length;
  }

  return parts.join('');
}

/** How the first byte determines the length of a character, and the smallest code of that length. */
const LEADS = [
  { mask: 0x80, lead: 0, length: 1, least: 0 },
  { mask: 0xe0, lead: 0xc0, length: 2, least: 0x80 },
  { mask: 0xf0, lead: 0xe0, length: 3, least: 0x800 },
  { mask: 0xf8, lead: 0xf0, length: 4, least: 0x10000 }
];

function codePointAt(bytes: number[], index: number): { code: number; length: number } {
  const first = bytes[index] ?? 0;
  const form = LEADS.find(({ mask, lead }) => (first & mask) === lead);
  const rest = form ? bytes.slice(index + 1, index + form.length) : [];
  const code = form && rest.reduce((sum, byte) => sum << 6 | byte & 63, first & ~form.mask & 255);

  if (!form || code === undefined || rest.length < form.length - 1 || rest.some(byte => (byte & 0xc0) !== 0x80)
    || code < form.least || code > 0x10ffff || code >= 0xd800 && code <= 0xdfff) {
    return { code: REPLACEMENT, length: 1 };
  }

  return { code, length: form.length };
}
