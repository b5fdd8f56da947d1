import { bytesToBase64, utf8Bytes } from '@openai-task/feel';

/** U+FFFD, which JavaScript writes for half a surrogate pair. */
const REPLACEMENT = [ 0xef, 0xbf, 0xbd ];

/** The UTF-8 bytes of a string; half a surrogate pair counts as U+FFFD. */
export function utf8(text: string): number[] {
  return utf8Bytes(text, REPLACEMENT);
}

/** How many bytes a string has in UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;

  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);

    length += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }

  return length;
}

/** Base64 of a string's UTF-8 bytes, padded. */
export function base64(text: string): string {
  return bytesToBase64(utf8(text));
}
