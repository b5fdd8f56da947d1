import { tooLarge } from '../stop';

/** Deeper nesting, more groups or longer repetitions can abort the process inside of V8's compiler; no honest pattern comes near. */
const MAX_NESTING = 200;
const MAX_GROUPS = 2000;
const MAX_WRITTEN_OUT = 100_000;

/** Escapes whose braces or angle brackets are a name or a number, not a repetition. */
const LONG_ESCAPE = /\\(?:[upP]\{[^}]*\}|k<[^>]*>)/y;
const REPETITION = /\{(\d+)(?:,(\d*))?\}/y;

/** Stops the evaluation where a translated pattern is too much for the compiler. Linear in the pattern's length. */
export function boundPattern(source: string): void {
  new Bounds(source).check();
}

// helpers //////////

/** Reads a pattern only as far as nesting and repetition go. `sizes`: per open group, the size of what comes before it. */
class Bounds {
  private position = 0;
  private brackets = 0;
  private groups = 0;
  private readonly sizes: number[] = [];
  private size = 0;
  private last = 0;

  constructor(private readonly source: string) {}

  check(): void {
    while (this.position < this.source.length) {
      this.next(this.source.charAt(this.position));
    }
  }

  private next(char: string): void {
    if (char === '\\') {
      this.position += this.match(LONG_ESCAPE)?.[0].length ?? 2;
      this.atom();
    } else if (char === '[' || this.brackets > 0) {
      this.bracket(char);
    } else if (char === '(') {
      this.open();
    } else if (char === ')') {
      this.close();
    } else {
      this.repetitionOrAtom(char);
    }
  }

  private bracket(char: string): void {
    this.position++;
    this.brackets += char === '[' ? 1 : char === ']' ? -1 : 0;
    this.limitNesting();

    if (this.brackets === 0) {
      this.atom();
    }
  }

  private open(): void {
    this.sizes.push(this.size);
    this.size = 0;
    this.groups++;

    // the mark of a special group is not a repetition
    this.position += this.source[this.position + 1] === '?' ? 2 : 1;
    this.limitNesting();

    if (this.groups > MAX_GROUPS) {
      throw tooLarge('number of groups in a pattern', MAX_GROUPS);
    }
  }

  private close(): void {
    this.last = Math.max(1, this.size);
    this.size = (this.sizes.pop() ?? 0) + this.last;
    this.position++;
    this.limitSize();
  }

  private repetitionOrAtom(char: string): void {
    const [ found, least = '', most = '' ] = char === '{' ? this.match(REPETITION) ?? [] : [];

    if (found === undefined) {
      this.position++;

      return this.atom();
    }

    const times = Math.max(1, Number(least), Number(most));

    this.size += this.last * (times - 1);
    this.last *= times;
    this.position += found.length;
    this.limitSize();
  }

  private atom(): void {
    if (this.brackets === 0) {
      this.last = 1;
      this.size++;
    }
  }

  private limitNesting(): void {
    if (this.sizes.length + this.brackets > MAX_NESTING) {
      throw tooLarge('nesting of groups in a pattern', MAX_NESTING);
    }
  }

  private limitSize(): void {
    if (this.size > MAX_WRITTEN_OUT) {
      throw tooLarge('pattern with its repetitions written out', MAX_WRITTEN_OUT);
    }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;

    return pattern.exec(this.source);
  }
}
