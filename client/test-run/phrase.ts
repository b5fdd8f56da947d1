import {
  API_ERROR_TEXTS, FEEL_MESSAGES, feelText, FINISH_TEXTS, formatMessage, isFeelCode, LIVE_TEXTS, RETRY_TEXTS, RUN_TEXTS, SECRET_EDITOR_TEXTS,
  SECRET_MANAGER_TEXTS, SECRETS_TEXTS, TEST_RUN_TEXTS
} from '../../core/messages';

import type { Translate } from './host-types';

/** All that the panel may have to say about runs and secrets. */
const TEXTS = {
  ...TEST_RUN_TEXTS,
  ...API_ERROR_TEXTS,
  ...FINISH_TEXTS,
  ...FEEL_MESSAGES,
  ...RUN_TEXTS,
  ...LIVE_TEXTS,
  ...SECRET_EDITOR_TEXTS,
  ...SECRET_MANAGER_TEXTS,
  ...SECRETS_TEXTS,
  'retry/yes': RETRY_TEXTS.yes,
  'retry/no': RETRY_TEXTS.no,
  'retry/maybe': RETRY_TEXTS.maybe,
  'retry/unknown': RETRY_TEXTS.unknown
};

export type TextCode = keyof typeof TEXTS;

/** Something to say: a text by its code, with what it names. A value may be a phrase itself. */
export type Phrase = { code: TextCode; values?: Record<string, string | Phrase> };

/** A piece of a phrase as it is shown. Values come as they are: they may hold anything. */
export type PhrasePart = { look: 'plain' | 'code' | 'strong'; text: string };

export function phrase(code: TextCode, values?: Record<string, string | Phrase>): Phrase {
  return values ? { code, values } : { code };
}

/** The phrase of a code that comes from elsewhere; null where we have no words for it. */
export function knownPhrase(code: string, values?: Record<string, string>): Phrase | null {
  return isTextCode(code) ? phrase(code, values) : null;
}

/**
 * A phrase in pieces. Only the text goes through `translate`; the values are filled in afterwards, piece by piece, so
 * that nothing in them is taken for markup or a placeholder.
 */
export function partsOf({ code, values = {} }: Phrase, translate: Translate): PhrasePart[] {
  const filled = Object.fromEntries(Object.entries(values).map(([ name, value ]) =>
    [ name, typeof value === 'string' ? value : plainText(value, translate) ]));

  const text = isFeelCode(code) ? feelText(code, values) : TEXTS[ code ];

  return markedParts(translate(text)).map(({ look, text }) => ({ look, text: formatMessage(text, filled) }));
}

/** A text of ours in pieces: `code` in backticks, **emphasis** in double stars. */
export function markedParts(text: string): PhrasePart[] {
  return text.split(/(`[^`]*`|\*\*[^*]*\*\*)/).filter(Boolean).map(readPiece);
}

/** A phrase as plain text, for names and announcements. */
export function plainText(said: Phrase, translate: Translate): string {
  return partsOf(said, translate).map(part => part.text).join('');
}


// helpers //////////

function isTextCode(code: string): code is TextCode {
  return Object.hasOwn(TEXTS, code);
}

function readPiece(piece: string): PhrasePart {
  if (piece.startsWith('`')) {
    return { look: 'code', text: piece.slice(1, -1) };
  }

  return piece.startsWith('**')
    ? { look: 'strong', text: piece.slice(2, -2) }
    : { look: 'plain', text: piece };
}
