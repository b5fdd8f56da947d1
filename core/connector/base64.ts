const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The UTF-8 bytes of a text; a lone surrogate counts as U+FFFD. */
export function utf8(text: string): number[] {
  const bytes: number[] = [];

  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;

    bytes.push(...encodePoint(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point));
  }

  return bytes;
}

/** How many bytes a text has in UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;

  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);

    length += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }

  return length;
}

/** Base64 of a text's UTF-8 bytes, padded. */
export function base64(text: string): string {
  const bytes = utf8(text);
  let result = '';

  for (let index = 0; index < bytes.length; index += 3) {
    const [ a = 0, b, c ] = bytes.slice(index, index + 3);
    const bits = a << 16 | (b ?? 0) << 8 | (c ?? 0);

    result += digit(bits >> 18) + digit(bits >> 12)
      + (b === undefined ? '=' : digit(bits >> 6)) + (c === undefined ? '=' : digit(bits));
  }

  return result;
}


// helpers //////////

function digit(bits: number): string {
  return ALPHABET.charAt(bits & 63);
}

function encodePoint(point: number): number[] {
  if (point < 0x80) {
    return [ point ];
  }

  if (point < 0x800) {
    return [ 0xc0 | point >> 6, tail(point) ];
  }

  if (point < 0x10000) {
    return [ 0xe0 | point >> 12, tail(point >> 6), tail(point) ];
  }

  return [ 0xf0 | point >> 18, tail(point >> 12), tail(point >> 6), tail(point) ];
}

function tail(bits: number): number {
  return 0x80 | bits & 63;
}
