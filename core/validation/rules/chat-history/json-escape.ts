import { literalsFrom } from '../../text/feel-code';
import { isFeel } from '../../../engine';
import { defineRule } from '../../rule';

/** Escape sequences of JSON that FEEL leaves as typed: `\u0041`, `\/`. */
const ESCAPE = /(?<!\\)\\(?:u([0-9a-fA-F]{4})|\/)/g;

/** Most JSON is valid FEEL, but some escape sequences are not: FEEL sends them as typed. */
export const chatHistoryJsonEscape = defineRule({
  id: 'chat-history/json-escape',
  severity: 'error',
  check: ({ operation, text }) => {
    const source = text('internal_chatHistory') ?? '';
    const places = operation === 'chat' && isFeel(source) ? findEscapes(source) : [];
    const edits = places.map(({ from, to, character }) => ({ from, to, text: character }));

    return places.map(({ from, to, character }) => ({
      field: 'internal_chatHistory',
      from,
      to,
      values: { found: source.slice(from, to) },
      fix: { id: 'use-real-character' as const, values: { text: character }, edits }
    }));
  }
});


// helpers //////////

function findEscapes(source: string): { from: number; to: number; character: string }[] {
  return literalsFrom(source, '"').flatMap(({ from, text }) => [ ...text.matchAll(ESCAPE) ].map(match => ({
    from: from + match.index,
    to: from + match.index + match[ 0 ].length,
    character: match[ 1 ] === undefined ? '/' : escapeCharacter(String.fromCharCode(Number.parseInt(match[ 1 ], 16)))
  })));
}

/** The character as it is written in a FEEL string. */
function escapeCharacter(character: string): string {
  return character === '"' || character === '\\' ? `\\${ character }` : character;
}
