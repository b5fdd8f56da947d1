import { isDigit, isNamePart, isNameStart, isSpace } from './characters';

const RESERVED = new Set([ 'null', 'true', 'false', 'function', 'in', 'return', 'then', 'else', 'satisfies', 'and', 'or' ]);
const KEY_END = new Set([ '"', '{', '}', ':', ',', '[', ']', '`' ]);

/** The stretch of a quoted text up to its end or to a backslash, which takes the next character along. */
const UNQUOTED = /[^"\\]*/y;

/**
 * The position in the text and the smallest things that the engine's grammar knows. A method that does not match answers
 * false or undefined and leaves the position as it was. Keywords have no word boundary, as in the engine (`ifx then …`).
 */
export class Scanner {
  position = 0;

  /** How far any attempt came: where a syntax error is. */
  furthest = 0;

  constructor(readonly text: string) {}

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** Skips blanks and comments. A block comment that never ends is a syntax error wherever it stands. */
  skip(): void {
    for (;;) {
      const char = this.text[this.position];

      if (isSpace(char)) {
        this.position += 1;
      } else if (char !== '/' || !this.comment()) {
        return;
      }
    }
  }

  /**
   * Whether one of the characters comes next, blanks and comments aside; the position stays. It spares rules that begin otherwise
   * their attempt.
   */
  follows(starts: string): boolean {
    const start = this.position;

    this.skip();

    const char = this.text[this.position];
    const isStart = char !== undefined && starts.includes(char);

    if (!isStart) {
      this.fail();
    }

    this.position = start;

    return isStart;
  }

  /** Matches the text exactly here. */
  literal(expected: string): boolean {
    if (!this.text.startsWith(expected, this.position)) {
      this.fail();

      return false;
    }

    this.position += expected.length;

    return true;
  }

  /** Matches after blanks. */
  token(expected: string): boolean {
    const start = this.position;

    this.skip();

    if (this.literal(expected)) {
      return true;
    }

    this.position = start;

    return false;
  }

  oneOf<T extends string>(expected: readonly T[]): T | undefined {
    for (const text of expected) {
      if (this.text.startsWith(text, this.position)) {
        this.position += text.length;

        return text;
      }
    }

    this.fail();

    return undefined;
  }

  /** A name without blanks that is no reserved word; it may begin with one. */
  identifier(): string | undefined {
    const start = this.position;
    let end = start;

    if (isNameStart(this.text[start])) {
      do {
        end += 1;
      } while (isNamePart(this.text[end]));
    }

    const name = this.text.slice(start, end);

    if (name === '' || RESERVED.has(name)) {
      this.fail();

      return undefined;
    }

    this.position = end;

    return name;
  }

  /** Two names or more, each parted by blanks: legal before `(` and as the name of a parameter. */
  spacedName(): string | undefined {
    const start = this.position;

    if (this.identifier() === undefined) {
      return undefined;
    }

    let end = start;

    for (;;) {
      const before = this.position;

      while (this.text[this.position] === ' ') {
        this.position += 1;
      }

      if (this.position === before || this.identifier() === undefined) {
        break;
      }

      end = this.position;
    }

    this.position = end;

    return end === start ? undefined : this.text.slice(start, end);
  }

  /** A plain name or one in backticks. */
  name(): string | undefined {
    return this.identifier() ?? this.backticked();
  }

  /** The text between double quotes as typed, escapes untranslated. */
  quoted(): string | undefined {
    if (this.text[this.position] !== '"') {
      this.fail();

      return undefined;
    }

    for (let end = this.position + 1; end < this.text.length; end += 2) {
      UNQUOTED.lastIndex = end;
      UNQUOTED.test(this.text);
      end = UNQUOTED.lastIndex;

      if (this.text[end] === '"') {
        const content = this.text.slice(this.position + 1, end);

        this.position = end + 1;

        return content;
      }
    }

    this.fail(this.text.length);

    return undefined;
  }

  /** A number without sign and exponent. */
  number(): string | undefined {
    const start = this.position;
    const whole = this.digits();
    const fraction = this.text[this.position] === '.' && isDigit(this.text[this.position + 1]);

    if (fraction) {
      this.position += 1;
      this.digits();
    }

    if (!whole && !fraction) {
      this.fail();

      return undefined;
    }

    return this.text.slice(start, this.position);
  }

  /** The key of a context entry without quotes: any characters but a few, blanks inside included. */
  looseKey(): string | undefined {
    const start = this.position;
    let end = start;

    for (;;) {
      const char = this.text[this.position];

      if (char === undefined || KEY_END.has(char)) {
        break;
      }

      this.position += 1;
      end = this.position;
      this.skip();
    }

    this.position = end;

    if (end === start) {
      this.fail();
    }

    return end === start ? undefined : this.text.slice(start, end);
  }

  fail(at = this.position): void {
    this.furthest = Math.max(this.furthest, at);
  }

  private backticked(): string | undefined {
    const end = this.text[this.position] === '`' ? this.text.indexOf('`', this.position + 1) : -1;

    if (end <= this.position + 1) {
      this.fail();

      return undefined;
    }

    const name = this.text.slice(this.position + 1, end);

    this.position = end + 1;

    return name;
  }

  private digits(): boolean {
    const start = this.position;

    while (isDigit(this.text[this.position])) {
      this.position += 1;
    }

    return this.position > start;
  }

  private comment(): boolean {
    const next = this.text[this.position + 1];

    if (next === '/') {
      const end = this.text.indexOf('\n', this.position);

      this.position = end === -1 ? this.text.length : end + 1;

      return true;
    }

    const end = next === '*' ? this.text.indexOf('*/', this.position + 2) : -1;

    if (end === -1) {
      return false;
    }

    this.position = end + 2;

    return true;
  }
}
