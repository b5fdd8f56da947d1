import { isSpace } from './characters';

/**
 * The position in the text, and the ways to move it. A method that does not match returns false or undefined and leaves the
 * position unchanged. Keywords have no word boundary, as in the engine: `ifx then …` is an `if`.
 */
export class Scanner {
  position = 0;

  /** The furthest position that any attempt reached: a syntax error is there. */
  furthest = 0;

  constructor(readonly text: string) {}

  get isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** Skips spaces and comments. A block comment without an end is a syntax error wherever it is. */
  skip(): void {
    for (;;) {
      const char = this.text[this.position];

      if (isSpace(char)) {
        this.position += 1;
      } else if (char !== '/' || !this.skipComment()) {
        return;
      }
    }
  }

  /**
   * Whether one of the characters comes next, after spaces and comments. The position does not change. Rules that begin with
   * another character need no attempt.
   */
  isNext(starts: string): boolean {
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

  /** Matches the text exactly at the position. */
  take(expected: string): boolean {
    if (!this.text.startsWith(expected, this.position)) {
      this.fail();

      return false;
    }

    this.position += expected.length;

    return true;
  }

  /** Matches the text after spaces and comments. */
  takeToken(expected: string): boolean {
    const start = this.position;

    this.skip();

    if (this.take(expected)) {
      return true;
    }

    this.position = start;

    return false;
  }

  /** Matches the first of the texts that is at the position. */
  takeOneOf<T extends string>(expected: readonly T[]): T | undefined {
    for (const text of expected) {
      if (this.text.startsWith(text, this.position)) {
        this.position += text.length;

        return text;
      }
    }

    this.fail();

    return undefined;
  }

  /** Runs a rule and restores the position where the rule does not match. */
  attempt<T>(rule: () => T | undefined): T | undefined {
    const start = this.position;
    const result = rule();

    if (result === undefined) {
      this.position = start;
    }

    return result;
  }

  /** Items separated by commas, at least one. */
  list<T>(item: () => T | undefined): T[] | undefined {
    const items: T[] = [];

    for (;;) {
      const next = items.length && !this.isNext(',') ? undefined : this.attempt(() => items.length && !this.takeToken(',') ? undefined : item());

      if (next === undefined) {
        return items.length ? items : undefined;
      }

      items.push(next);
    }
  }

  /** Records how far an attempt came. */
  fail(at = this.position): void {
    this.furthest = Math.max(this.furthest, at);
  }

  private skipComment(): boolean {
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
