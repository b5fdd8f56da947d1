/** A mistake in invalid JSON and its place; `line` counts from 1. */
export type JsonMistake = {
  code: 'quote-missing' | 'bracket-missing' | 'brace-missing' | 'comma-missing' | 'colon-missing' | 'extra-comma' | 'key-without-quotes' | 'unexpected';
  line: number;

  /** Plain text without quotes: with quotes it would be a valid string. */
  plainText: boolean;
};

type Token = { kind: 'string' | 'word' | 'mark' | 'open-string'; text: string; line: number };

const TOKEN = /"(?:\\.|[^"\\\n])*"|"(?:\\.|[^"\\\n])*|[{}[\],:]|[^\s{}[\],:"]+/g;
/** A punctuation mark instead of a value. */
const MISTAKE_FOR_VALUE: Readonly<Record<string, JsonMistake['code']>> = { ',': 'extra-comma' };

const LITERAL = /^(?:null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** Finds the first mistake in invalid JSON. */
export function jsonMistake(text: string): JsonMistake {
  const tokens = tokenize(text);
  const first = tokens[ 0 ];
  const plainText = first !== undefined && first.kind === 'word' && !LITERAL.test(text.trim());
  const { code, line } = findMistake(tokens);

  return { code, line, plainText };
}


// helpers //////////

type Found = Pick<JsonMistake, 'code' | 'line'>;

function tokenize(text: string): Token[] {
  return [ ...text.matchAll(TOKEN) ].map(match => ({
    kind: kindOf(match[ 0 ]),
    text: match[ 0 ],
    line: text.slice(0, match.index).split('\n').length
  }));
}

function kindOf(text: string): Token['kind'] {
  if (text.startsWith('"')) {
    return text.length > 1 && text.endsWith('"') && !/(?:^|[^\\])(?:\\\\)*\\"$/.test(text) ? 'string' : 'open-string';
  }

  return /^[{}[\],:]$/.test(text) ? 'mark' : 'word';
}

/** Reads the tokens as a JSON reader does and stops at the first that does not fit. */
function findMistake(tokens: Token[]): Found {
  const open: ('{' | '[')[] = [];
  let expected: 'value' | 'key' | 'colon' | 'end' = 'value';
  let previous: Token | undefined;

  for (const token of tokens) {
    const mistake = mistakeAt(token, previous, expected, open.at(-1));

    if (mistake) {
      return mistake;
    }

    if (token.text === '{' || token.text === '[') {
      open.push(token.text);
    } else if (token.text === '}' || token.text === ']') {
      open.pop();
    }

    expected = expectedAfter(token, expected, open.at(-1));
    previous = token;
  }

  return { code: missingCloser(open.at(-1)), line: previous?.line ?? 1 };
}

function missingCloser(open: string | undefined): JsonMistake['code'] {
  if (open === undefined) {
    return 'unexpected';
  }

  return open === '{' ? 'brace-missing' : 'bracket-missing';
}

function mistakeAt(token: Token, previous: Token | undefined, expected: string, open: string | undefined): Found | null {
  const at = (code: JsonMistake['code']): Found => ({ code, line: token.line });
  const closes = token.text === '}' || token.text === ']';

  if (token.kind === 'open-string') {
    return at('quote-missing');
  }

  if (closes && token.text !== (open === '{' ? '}' : ']')) {
    return at(missingCloser(open));
  }

  if (closes) {
    return previous?.text === ',' ? at('extra-comma') : expected === 'end' || isOpener(previous) ? null : at('unexpected');
  }

  switch (expected) {
  case 'key': return token.kind === 'string' ? null : at(token.kind === 'word' ? 'key-without-quotes' : 'unexpected');
  case 'colon': return token.text === ':' ? null : at('colon-missing');
  case 'end': return token.text === ',' && open ? null : at(open && token.text !== ':' ? 'comma-missing' : 'unexpected');
  default: return isValueStart(token) ? null : at(MISTAKE_FOR_VALUE[ token.text ] ?? (token.kind === 'word' ? 'quote-missing' : 'unexpected'));
  }
}

function isOpener(token: Token | undefined): boolean {
  return token?.text === '{' || token?.text === '[';
}

function isValueStart(token: Token): boolean {
  return token.kind === 'string' || isOpener(token) || (token.kind === 'word' && LITERAL.test(token.text));
}

function expectedAfter(token: Token, expected: string, open: string | undefined): 'value' | 'key' | 'colon' | 'end' {
  if (token.text === '{' && token.kind === 'mark') {
    return 'key';
  }

  if (token.text === ',' && token.kind === 'mark') {
    return open === '{' ? 'key' : 'value';
  }

  if (token.kind === 'mark') {
    return token.text === '[' || token.text === ':' ? 'value' : 'end';
  }

  return expected === 'key' ? 'colon' : 'end';
}
