import { base64, utf8 } from './base64';
import { encodeUrl, headerText } from './http-request';
import { escapeJson } from './secrets';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The spellings in which a value may come back, in no order. */
export function spellingsOf(value: string): string[] {
  return [ ...new Set(readings(value)) ].flatMap(each => [ each, ...jsonForms(each), ...urlForms(each), ...base64Forms(each) ]);
}


// helpers //////////

/** A value as servers read it from a header: as it was sent, its bytes in the other encoding, its digits as a number. */
function readings(value: string): string[] {
  const sent = headerText(value);

  return [
    value,
    sent,
    sent.replace(/[\u0080-\u00ff]/g, '\ufffd'),
    String.fromCharCode(...utf8(value)),
    ...NUMBER.test(value) ? [ String(Number(value)) ] : []
  ];
}

/** As JSON holds it inside a text that is not read as JSON: some writers escape slashes too, some all beyond ASCII. */
function jsonForms(value: string): string[] {
  const escaped = escapeJson(value);
  const forms = [ escaped, escaped.replace(/[^\u0000-\u007e]/g, unit => `\\u${ unit.charCodeAt(0).toString(16).padStart(4, '0') }`) ];

  return forms.flatMap(form => [ form, form.replaceAll('/', '\\/') ]);
}

/** As URLs and forms hold it: writers differ on a few signs and on blanks. */
function urlForms(value: string): string[] {
  const encoded = encodeUrl(value);
  const form = encoded.replace(/[!'()~]/g, escapeByte);

  return [ encoded, form, form.replaceAll('*', escapeByte) ].flatMap(each => [ each, each.replaceAll('%20', '+') ]);
}

function escapeByte(character: string): string {
  return `%${ character.charCodeAt(0).toString(16) }`;
}

/**
 * Base64 of the value at each of the three places where it may start inside a longer text, without the digits that its
 * neighbours share; in the alphabet for URLs too.
 */
function base64Forms(value: string): string[] {
  const shifted = [ 0, 1, 2 ].map(offset => {
    const whole = base64(' '.repeat(offset) + value).replace(/={1,2}$/, '');
    const padding = (3 - (utf8Bytes(value) + offset) % 3) % 3;

    return whole.slice(offset === 0 ? 0 : offset + 1, padding === 0 ? undefined : -1);
  });

  return shifted.flatMap(each => [ each, each.replaceAll('+', '-').replaceAll('/', '_') ]);
}

function utf8Bytes(value: string): number {
  return base64(value).replace(/={1,2}$/, '').length * 3 >> 2;
}
