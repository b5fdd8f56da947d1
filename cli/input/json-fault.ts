/** Where a text stops being JSON; lines and columns count from 1. */
export type JsonFault = { line: number; column: number };

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or close' | 'end';

const BLANK = /[ \t\r\n]*/y;
const VALUE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

/**
 * Finds the first character at which a text can no longer be JSON; null where it is JSON. The runtime's own parser
 * tells a position only sometimes and quotes the text around it.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = matchEnd(BLANK, text, 0) ?? 0;

  while (at < text.length) {
    const step = readToken(text, at, expected, open);

    if (!step) {
      return position(text, at);
    }

    expected = step.expected;
    at = matchEnd(BLANK, text, step.end) ?? step.end;
  }

  return expected === 'end' ? null : position(text, text.length);
}


// helpers //////////

function readToken(
    text: string,
    at: number,
    expected: Expected,
    open: string[]
): { end: number; expected: Expected } | null {
  const character = text[ at ] ?? '';

  switch (expected) {
  case 'end':
    return null;
  case ':':
    return character === ':' ? { end: at + 1, expected: 'value' } : null;
  case ', or close':
    return character === ','
      ? { end: at + 1, expected: open.at(-1) === '{' ? 'key' : 'value' }
      : readClose(character, at, open);
  case 'key':
  case 'key or }':
    return readKey(text, at, expected, open);
  case 'value':
  case 'value or ]':
    return readValue(text, at, expected, open);
  }
}

function readKey(text: string, at: number, expected: Expected, open: string[]): { end: number; expected: Expected } | null {
  const end = matchEnd(STRING, text, at);

  if (end !== null) {
    return { end, expected: ':' };
  }

  return expected === 'key or }' ? readClose(text[ at ] ?? '', at, open) : null;
}

function readValue(text: string, at: number, expected: Expected, open: string[]): { end: number; expected: Expected } | null {
  const character = text[ at ] ?? '';

  if (character === '{' || character === '[') {
    open.push(character);

    return { end: at + 1, expected: character === '{' ? 'key or }' : 'value or ]' };
  }

  if (character === ']' && expected === 'value or ]') {
    return readClose(character, at, open);
  }

  const end = matchEnd(STRING, text, at) ?? matchEnd(VALUE, text, at);

  return end === null ? null : { end, expected: open.length ? ', or close' : 'end' };
}

function readClose(character: string, at: number, open: string[]): { end: number; expected: Expected } | null {
  if (character !== (open.at(-1) === '{' ? '}' : ']')) {
    return null;
  }

  open.pop();

  return { end: at + 1, expected: open.length ? ', or close' : 'end' };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;

  return pattern.test(text) ? pattern.lastIndex : null;
}

function position(text: string, at: number): JsonFault {
  const before = text.slice(0, at).split('\n');

  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
