import type { Message } from '../result';

import { formatMessage } from './format';

/** A text with its `{placeholder}`s. `when`: another one where a value, by its placeholder, is just this. */
export type CatalogText = string | { text: string; when: Readonly<Record<string, Readonly<Record<string, string>>>> };

/** The texts of a layer by code. `code` is written in backticks, **emphasis** in double asterisks. */
export type Catalog<Code extends string = string> = Readonly<Record<Code, CatalogText>>;

/** Translates a text of a catalog; its placeholders are still in it. */
export type Translate = (text: string) => string;

/** A piece of a rendered message. */
export type TextPart = { look: 'plain' | 'code' | 'strong'; text: string };

/** What renders the messages of a catalog. */
export type Renderer<Code extends string> = {

  /** A message in pieces. Only the text is translated; values are filled in afterwards, so that nothing in them is read as markup. */
  renderParts(message: Message<Code>, translate?: Translate): TextPart[];

  /** A message as one plain text without marks, for names and announcements. */
  renderText(message: Message<Code>, translate?: Translate): string;

  /** Whether the catalog has a text for a code that comes from elsewhere. */
  hasText(code: string): code is Code;
};

/** Binds the one renderer of messages to a catalog. */
export function createRenderer<Code extends string>(catalog: Catalog<Code>): Renderer<Code> {
  function renderParts({ code, values = {} }: Message<Code>, translate: Translate = unchanged): TextPart[] {
    const filled = Object.fromEntries(Object.entries(values).map(([ name, value ]) =>
      [ name, typeof value === 'string' ? value : renderText(value, translate) ]));

    return splitMarkup(translate(textFor(catalog[ code ], filled)))
      .map(({ look, text }) => ({ look, text: formatMessage(text, filled) }));
  }

  function renderText(message: Message<Code>, translate: Translate = unchanged): string {
    return renderParts(message, translate).map(part => part.text).join('');
  }

  return { renderParts, renderText, hasText: (code): code is Code => Object.hasOwn(catalog, code) };
}

/** A text of a catalog in pieces. */
export function splitMarkup(text: string): TextPart[] {
  return text.split(/(`[^`]*`|\*\*[^*]*\*\*)/).filter(Boolean).map(readPiece);
}


// helpers //////////

function unchanged(text: string): string {
  return text;
}

function textFor(entry: CatalogText, values: Record<string, string>): string {
  if (typeof entry === 'string') {
    return entry;
  }

  const variants = Object.entries(entry.when).map(([ name, texts ]) => texts[ values[ name ] ?? '' ]);

  return variants.find(text => text !== undefined) ?? entry.text;
}

function readPiece(piece: string): TextPart {
  if (piece.startsWith('`')) {
    return { look: 'code', text: piece.slice(1, -1) };
  }

  return piece.startsWith('**')
    ? { look: 'strong', text: piece.slice(2, -2) }
    : { look: 'plain', text: piece };
}
