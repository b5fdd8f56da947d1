import { bracedReferences, secretReferences } from '../../connector';
import type { SecretReference } from '../../connector';
import { fieldById, isFieldId } from '../../template';

import { literalsFrom } from '../text/feel-code';
import type { FieldText } from '../text/field-text';
import { isFeel } from '../../engine';

export { bracedReferences };

/** The secret that is suggested if the field names none. */
export const DEFAULT_SECRET = 'OPENAI_API_KEY';

/** A stretch of text that refers, or tries to refer, to a secret. `name` is empty if it is missing. */
export type Placeholder = SecretReference;

/** Every reference contains the first, every attempt at one the second. Most fields contain neither, and the search is fast. */
const MARK = 'secrets.';
const MEANT = /secret/i;

/** Anything that was meant as a placeholder: with wrong braces, wrong case, `secret.`, no name, or spaces in it. */
const OPENED = /(?<!\{)[$#]?\{+\s*secrets?\s*\.?\s*([A-Za-z0-9][\w./-]*(?:(?: [\w./-]+)+(?=\s*\}))?)?\s*\}*/gi;
const CLOSED = /secrets?\.([A-Za-z0-9][\w./-]*)\s*\}+/gi;

/** A name in braces, with an environment prefix or none: in the key field it can only be meant as a secret. */
const NAMED = /^\s*\{{1,2}\s*(?:(?:process\.)?env\.)?([A-Za-z]\w*)\s*\}{1,2}\s*$/;

/** Whether a field configures the connection, where a placeholder is expected; the rules judge prose differently. */
export function isCredentialField({ field }: FieldText): boolean {
  return isFieldId(field) && fieldById(field).purpose === 'connection';
}

/** The right notation of a reference. */
export function placeholder(name: string): string {
  return `{{secrets.${ name.replaceAll(' ', '_') || DEFAULT_SECRET }}}`;
}

/** References that the connector runtime does not recognize, or not as intended. */
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
 * The stretches of a field that can reach the job as text and refer to a secret there. In FEEL, only strings: for
 * example, `order.secrets.note` is a path.
 */
export function sentTexts({ text }: FieldText): { from: number; text: string }[] {
  if (!text.includes(MARK)) {
    return [];
  }

  return isFeel(text) ? literalsFrom(text, '"') : [ { from: 0, text } ];
}

/** A name in braces that is most likely the name of a secret, even without `secrets.`. */
export function unnamedSecret(text: string): Placeholder[] {
  const name = NAMED.exec(text)?.[ 1 ];

  return name === undefined || /^secrets?$/i.test(name) ? [] : [ { from: 0, to: text.length, name } ];
}

/** References without braces, outside of any braces. */
export function bareReferences(text: string): Placeholder[] {
  const rest = text.includes(MARK) ? blankBraced(text) : '';

  return rest.includes(MARK) ? secretReferences(blank(blank(rest, OPENED), CLOSED)) : [];
}

/** References that the runtime finds without complete braces: in running text, or with missing braces. */
export function unbracedReferences(text: string): Placeholder[] {
  return text.includes(MARK) ? secretReferences(blankBraced(text)) : [];
}


// helpers //////////

function matchesOf(text: string, pattern: RegExp): Placeholder[] {
  return [ ...text.matchAll(pattern) ]
    .map(match => ({ from: match.index, to: match.index + match[ 0 ].length, name: match[ 1 ] ?? '' }));
}

/** Replaces well-formed references with spaces. */
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
