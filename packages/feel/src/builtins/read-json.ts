import { Decimal, FeelContext, fromDouble } from '../values';
import type { Value } from '../values';

const WHOLE = /^-?\d+$/;
const NAME_PART = /[\w$.+-]/;

/** The depth at which the engine's reader stops. */
const MAX_DEPTH = 500;

/**
 * The first JSON value of a string. Undefined where there is none. The rest is ignored, as in the engine. Whole numbers keep
 * all their digits, which `JSON.parse` would lose.
 */
export function readJson(text: string): Value | undefined {
  return new Reader(text).read();
}

// helpers //////////

class Reader {
  private position = 0;
  private readonly patterns = {
    blanks: /[ \t\n\r]*/y,
    number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
    string: /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,
    word: /true|false|null/y
  };

  constructor(private readonly text: string) {}

  read(depth = 0): Value | undefined {
    this.match(this.patterns.blanks);

    const char = this.text[this.position];

    if (depth > MAX_DEPTH) {
      return undefined;
    }

    if (char === '{') {
      return this.object(depth);
    }

    if (char === '[') {
      return this.array(depth);
    }

    if (char === '"') {
      return this.string();
    }

    const word = this.word();

    return word === undefined ? this.number() : word;
  }

  private word(): Value | undefined {
    const start = this.position;
    const word = this.match(this.patterns.word);

    if (word === undefined || this.isGlued()) {
      this.position = start;

      return undefined;
    }

    return word === 'null' ? null : word === 'true';
  }

  private number(): Value | undefined {
    const text = this.match(this.patterns.number);

    if (text === undefined || this.isGlued()) {
      return undefined;
    }

    if (WHOLE.test(text)) {
      return new Decimal(BigInt(text), 0);
    }

    return Number.isFinite(Number(text)) ? fromDouble(Number(text)) : null;
  }

  private string(): string | undefined {
    const quoted = this.match(this.patterns.string);
    const text: unknown = quoted === undefined ? undefined : JSON.parse(quoted);

    return typeof text === 'string' ? text : undefined;
  }

  private array(depth: number): Value | undefined {
    const items: Value[] = [];

    return this.members(']', () => {
      const item = this.read(depth + 1);

      return item !== undefined && items.push(item) > 0;
    }) ? items : undefined;
  }

  private object(depth: number): Value | undefined {
    const members: [ string, Value ][] = [];

    return this.members('}', () => {
      this.match(this.patterns.blanks);

      const key = this.string();

      this.match(this.patterns.blanks);

      const value = key !== undefined && this.take(':') ? this.read(depth + 1) : undefined;

      return key !== undefined && value !== undefined && members.push([ key, value ]) > 0;
    }) ? FeelContext.of(members) : undefined;
  }

  /** The members between two brackets, separated by commas. False where the JSON is malformed. */
  private members(close: string, member: () => boolean): boolean {
    this.position += 1;
    this.match(this.patterns.blanks);

    if (this.take(close)) {
      return true;
    }

    while (member()) {
      this.match(this.patterns.blanks);

      if (this.take(close)) {
        return true;
      }

      if (!this.take(',')) {
        return false;
      }
    }

    return false;
  }

  private take(char: string): boolean {
    const found = this.text[this.position] === char;

    this.position += found ? 1 : 0;

    return found;
  }

  /** Whether the word or number continues with a character that is not part of it. */
  private isGlued(): boolean {
    return NAME_PART.test(this.text[this.position] ?? '');
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;

    const [ found ] = pattern.exec(this.text) ?? [];

    this.position += found?.length ?? 0;

    return found;
  }
}
