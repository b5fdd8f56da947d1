import { printParseErrorCode, visit } from 'jsonc-parser';

/** The first mistake in text that is not valid JSON. */
export type JsonMistake = {
  code: `json/${ 'quote-missing' | 'bracket-missing' | 'brace-missing' | 'comma-missing' | 'colon-missing' | 'extra-comma' | 'key-without-quotes' | 'unexpected' }`;

  /** Lines and columns count from 1. */
  line: number;
  column: number;

  /** The text reads as plain text: with quotes around it, it would be a string. */
  isPlainText: boolean;
};

/** Finds the first mistake in text that should be JSON; null if it is valid JSON. */
export function findJsonMistake(text: string): JsonMistake | null {
  const found = findFirst(trimBlanks(text));

  return found && { ...found, isPlainText: /^[^\s"{}[\],:]/.test(text.trimStart()) };
}


// helpers //////////

type Found = Omit<JsonMistake, 'isPlainText'>;

/** Something opened, with its place. */
type Opened = { bracket: string; line: number; character: number };

function findFirst(text: string): Found | null {
  const open: Opened[] = [];
  let previous = '';
  let found: Found | null = null;

  const openedBy = (bracket: string) => (_offset: number, _length: number, line: number, character: number) => {
    open.push({ bracket, line, character });
    previous = bracket;
  };
  const close = () => {
    open.pop();
    previous = '';
  };

  try {
    visit(text, {
      onObjectBegin: openedBy('{'),
      onArrayBegin: openedBy('['),
      onObjectEnd: close,
      onArrayEnd: close,
      onSeparator: character => {
        previous = character;
      },
      onObjectProperty: () => {
        previous = '';
      },
      onLiteralValue: () => {
        previous = '';
      },
      onError: (error, offset, _length, line, character) => {
        found ??= { code: codeOf(printParseErrorCode(error), text.charAt(offset), previous, open.at(-1)?.bracket), line: line + 1, column: character + 1 };
      }
    }, { disallowComments: true });
  } catch {

    // the parser recurses: text that is nested too deep overflows its stack
    const { line = 0, character = 0 } = open.at(-1) ?? {};

    return { code: 'json/unexpected', line: line + 1, column: character + 1 };
  }

  return found;
}

/** `character`: the one at the mistake, empty at the end of the text; `previous`: the mark before it. */
function codeOf(error: string, character: string, previous: string, open: string | undefined): JsonMistake[ 'code' ] {
  const isCloser = character === '}' || character === ']';

  if (open && (character === '' || isCloser && character !== (open === '{' ? '}' : ']'))) {
    return open === '{' ? 'json/brace-missing' : 'json/bracket-missing';
  }

  switch (error) {
  case 'UnexpectedEndOfString':
    return 'json/quote-missing';
  case 'InvalidSymbol':
    return isKeyExpected(previous, open) ? 'json/key-without-quotes' : previous === '' && open ? 'json/comma-missing' : 'json/quote-missing';
  case 'PropertyNameExpected':
    return isCloser && previous === ',' ? 'json/extra-comma' : /[^\s{}[\],:]/.test(character) ? 'json/key-without-quotes' : 'json/unexpected';
  case 'ValueExpected':
    return open && (character === ',' || isCloser && previous === ',') ? 'json/extra-comma' : 'json/unexpected';
  case 'ColonExpected':
    return 'json/colon-missing';
  case 'CloseBraceExpected':
    return 'json/brace-missing';
  case 'CloseBracketExpected':
    return 'json/bracket-missing';
  case 'CommaExpected':
    return 'json/comma-missing';
  default:
    return 'json/unexpected';
  }
}

/** Text without JSON's white space at its end: something missing there is missing in the last line that has text. */
function trimBlanks(text: string): string {
  let end = text.length;

  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) {
    end--;
  }

  return text.slice(0, end);
}

function isKeyExpected(previous: string, open: string | undefined): boolean {
  return open === '{' && (previous === '{' || previous === ',');
}
