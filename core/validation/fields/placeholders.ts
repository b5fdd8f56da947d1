import { bracedReferences, secretReferences } from '../../connector';
import type { SecretReference } from '../../connector';
import { fieldById, isFieldId } from '../../template';

import { literalsFrom } from '../text/feel-code';
import type { FieldText } from '../text/field-text';
import { isFeel } from '../../engine';

export { bracedReferences };

/** The secret that is proposed where the text names none. */
export const DEFAULT_SECRET = 'OPENAI_API_KEY';

/** A stretch of text that refers to a secret, or tries to. `name` is empty where it is blank. */
export type Placeholder = SecretReference;

/** Every reference holds this, and every attempt at one the other; most texts hold neither, and searching for them is quick. */
const MARK = 'secrets.';
const MEANT = /secret/i;

/** Anything that was meant as a placeholder: wrong braces, wrong case, `secret.`, no name, blanks in it. */
const OPENED = /(?<!\{)[$#]?\{+\s*secrets?\s*\.?\s*([A-Za-z0-9][\w./-]*(?:(?: [\w./-]+)+(?=\s*\}))?)?\s*\}*/gi;
const CLOSED = /secrets?\.([A-Za-z0-9][\w./-]*)\s*\}+/gi;

/** A name in braces, of the environment or of nothing: in the key field it can only be meant as a secret. */
const NAMED = /^\s*\{{1,2}\s*(?:(?:process\.)?env\.)?([A-Za-z]\w*)\s*\}{1,2}\s*$/;

/** Whether a field configures the connection, where a placeholder is expected; the rules judge prose differently. */
export function isCredentialField({ field }: FieldText): boolean {
  return isFieldId(field) && fieldById(field).purpose === 'connection';
}

/** The right notation of a reference. */
export function placeholder(name: string): string {
  return `{{secrets.${ name.replaceAll(' ', '_') || DEFAULT_SECRET }}}`;
}

/** References that the connector runtime does not read as such, or not as meant. */
export function malformedPlaceholders(text: string): Placeholder[] {
  const rest = MEANT.test(text) ? blankBraced(text) : '';

  if (!MEANT.test(rest)) {
    return [];
  }

  const first = matchesOf(rest, OPENED);
  const second = matchesOf(blank(rest, OPENED), CLOSED);

  return [ ...first, ...second ].sort((a, b) => a.from - b.from);
}

/**
 * The stretches of a field that may reach the job as text and refer to a secret there: of FEEL what stands in quotes, as
 * `order.secrets.note` is a path.
 */
export function sentTexts({ text }: FieldText): { from: number; text: string }[] {
  if (!text.includes(MARK)) {
    return [];
  }

  return isFeel(text) ? literalsFrom(text, '"') : [ { from: 0, text } ];
}

/** A name in braces that is most likely a secret's, though it does not say so. */
export function unnamedSecret(text: string): Placeholder[] {
  const name = NAMED.exec(text)?.[ 1 ];

  return name === undefined || /^secrets?$/i.test(name) ? [] : [ { from: 0, to: text.length, name } ];
}

/** References without braces, outside of anything that has some. */
export function bareReferences(text: string): Placeholder[] {
  const rest = text.includes(MARK) ? blankBraced(text) : '';

  return rest.includes(MARK) ? secretReferences(blank(blank(rest, OPENED), CLOSED)) : [];
}

/** References that the runtime finds without their braces: in running text, or in too few of them. */
export function unbracedReferences(text: string): Placeholder[] {
  return text.includes(MARK) ? secretReferences(blankBraced(text)) : [];
}


// helpers //////////

function matchesOf(text: string, pattern: RegExp): Placeholder[] {
  return [ ...text.matchAll(pattern) ]
    .map(match => ({ from: match.index, to: match.index + match[ 0 ].length, name: match[ 1 ] ?? '' }));
}

/** The text with blanks in place of well-formed references. */
function blankBraced(text: string): string {
  let blanked = '';

  for (const { from, to } of bracedReferences(text)) {
    blanked += text.slice(blanked.length, from) + ' '.repeat(to - from);
  }

  return blanked + text.slice(blanked.length);
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, match => ' '.repeat(match.length));
}
