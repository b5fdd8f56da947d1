import { isDigit, isNamePart, isNameStart } from './characters';
import type { Scanner } from './scanner';

const RESERVED = new Set([ 'null', 'true', 'false', 'function', 'in', 'return', 'then', 'else', 'satisfies', 'and', 'or' ]);
const KEY_END = new Set([ '"', '{', '}', ':', ',', '[', ']', '`' ]);

/** A quoted string up to its end or to a backslash, which belongs to the character after it. */
const UNQUOTED = /[^"\\]*/y;

/** A plain name or one in backticks. */
export function takeName(scan: Scanner): string | undefined {
  return takeIdentifier(scan) ?? takeBackticks(scan);
}

/** Two or more names with spaces between them: legal before `(` and as the name of a parameter. */
export function takeSpacedName(scan: Scanner): string | undefined {
  const start = scan.position;

  if (takeIdentifier(scan) === undefined) {
    return undefined;
  }

  let end = start;

  for (;;) {
    const before = scan.position;

    while (scan.text[scan.position] === ' ') {
      scan.position += 1;
    }

    if (scan.position === before || takeIdentifier(scan) === undefined) {
      break;
    }

    end = scan.position;
  }

  scan.position = end;

  return end === start ? undefined : scan.text.slice(start, end);
}

/** The characters between double quotes as typed: escapes are not translated. */
export function takeQuoted(scan: Scanner): string | undefined {
  const { text, position } = scan;

  if (text[position] !== '"') {
    scan.fail();

    return undefined;
  }

  for (let end = position + 1; end < text.length; end += 2) {
    UNQUOTED.lastIndex = end;
    UNQUOTED.test(text);
    end = UNQUOTED.lastIndex;

    if (text[end] === '"') {
      scan.position = end + 1;

      return text.slice(position + 1, end);
    }
  }

  scan.fail(text.length);

  return undefined;
}

/** A number without sign and exponent. */
export function takeNumber(scan: Scanner): string | undefined {
  const start = scan.position;
  const hasWhole = skipDigits(scan);
  const hasFraction = scan.text[scan.position] === '.' && isDigit(scan.text[scan.position + 1]);

  if (hasFraction) {
    scan.position += 1;
    skipDigits(scan);
  }

  if (!hasWhole && !hasFraction) {
    scan.fail();

    return undefined;
  }

  return scan.text.slice(start, scan.position);
}

/** The key of a context entry without quotes: all characters except a few, spaces between them included. */
export function takeLooseKey(scan: Scanner): string | undefined {
  const start = scan.position;
  let end = start;

  for (;;) {
    const char = scan.text[scan.position];

    if (char === undefined || KEY_END.has(char)) {
      break;
    }

    scan.position += 1;
    end = scan.position;
    scan.skip();
  }

  scan.position = end;

  if (end === start) {
    scan.fail();
  }

  return end === start ? undefined : scan.text.slice(start, end);
}

// helpers //////////

/** A name without spaces that is not a reserved word. It can begin with one. */
function takeIdentifier(scan: Scanner): string | undefined {
  const { text, position } = scan;
  let end = position;

  if (isNameStart(text[position])) {
    do {
      end += 1;
    } while (isNamePart(text[end]));
  }

  const name = text.slice(position, end);

  if (name === '' || RESERVED.has(name)) {
    scan.fail();

    return undefined;
  }

  scan.position = end;

  return name;
}

function takeBackticks(scan: Scanner): string | undefined {
  const { text, position } = scan;
  const end = text[position] === '`' ? text.indexOf('`', position + 1) : -1;

  if (end <= position + 1) {
    scan.fail();

    return undefined;
  }

  scan.position = end + 1;

  return text.slice(position + 1, end);
}

function skipDigits(scan: Scanner): boolean {
  const start = scan.position;

  while (isDigit(scan.text[scan.position])) {
    scan.position += 1;
  }

  return scan.position > start;
}
