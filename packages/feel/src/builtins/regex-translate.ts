import { ANCHORS, END, ESCAPES, escapeLiteral, propertyClass, readCodePoint } from './regex-escapes';

/** A Java pattern in the syntax of JavaScript (flags `v`). `differs`: the feature that can match differently. */
export type Translation = { source: string; flags: string; differs: string | null };

/** The translated pattern. Undefined where Java rejects it. An unknown feature is left unchanged and reported in `differs`. */
export function translatePattern(pattern: string, flags: string): Translation | undefined {
  return new Translator(pattern, flags).translate();
}

// helpers //////////

class Translator {
  private position = 0;
  private output = '';
  private differs: string | null = null;
  private invalid = false;
  private readonly pattern: string;
  private readonly flags: Set<string>;

  constructor(pattern: string, flags: string) {
    const [ inline = '', letters = '' ] = /^\(\?([imsx]+)\)/.exec(pattern) ?? [];

    this.pattern = pattern.slice(inline.length);
    this.flags = new Set([ ...flags, ...letters ].filter(flag => 'imsx'.includes(flag)));
  }

  translate(): Translation | undefined {
    while (this.position < this.pattern.length && !this.invalid) {
      this.output += this.next();
    }

    if (this.invalid) {
      return undefined;
    }

    return { source: this.output, flags: [ 'i', 'm', 's' ].filter(flag => this.flags.has(flag)).join(''), differs: this.differs };
  }

  private next(): string {
    const char = this.take();

    if (this.flags.has('x') && /[\s#]/.test(char)) {
      return this.comment(char);
    }

    switch (char) {
    case '\\': return this.escape(false);
    case '[': return this.bracket();
    case '(': return this.group();
    case '.': return this.flags.has('s') ? '.' : '[^\\n\\r\\u0085\\u2028\\u2029]';
    case '$': return this.flags.has('m') ? '$' : END;
    case '*':
    case '+':
    case '?': return char + this.possessive();
    case '{': return this.repetition();
    case ']':
    case '}': return `\\${ char }`;
    default: return char === '/' ? '\\/' : char;
    }
  }

  private comment(char: string): string {
    if (char === '#') {
      const end = this.pattern.indexOf('\n', this.position);

      this.position = end < 0 ? this.pattern.length : end + 1;
    }

    return '';
  }

  private possessive(): string {
    const next = this.pattern[this.position];

    if (next === '+') {
      this.position += 1;
      this.differs = 'possessive quantifiers';

      return '';
    }

    if (next !== '?') {
      return '';
    }

    this.position += 1;

    return '?';
  }

  /** A brace that does not begin a repetition is an error in Java. */
  private repetition(): string {
    const [ found ] = /^\d+(?:,\d*)?\}/.exec(this.pattern.slice(this.position, this.position + 30)) ?? [];

    if (found === undefined) {
      this.invalid = true;

      return '';
    }

    this.position += found.length;

    return `{${ found }${ this.possessive() }`;
  }

  private group(): string {
    const rest = this.pattern.slice(this.position, this.position + 12);

    if (rest.startsWith('?>')) {
      this.position += 2;
      this.differs = 'atomic groups';

      return '(?:';
    }

    if (/^\?[a-zA-Z-]+[:)]/.test(rest)) {
      this.differs = 'flags inside';
    }

    if (!rest.startsWith('?')) {
      return '(';
    }

    this.position += 1;

    return '(?';
  }

  /** `inClass`: between brackets. */
  private escape(inClass: boolean): string {
    const char = this.take();

    if (char === '') {
      this.invalid = true;
    }

    if (char === 'Q') {
      return this.quotation(inClass);
    }

    if (char === 'p' || char === 'P') {
      return this.property(char);
    }

    if ('xu0c'.includes(char)) {
      return this.codePoint(char);
    }

    const known = ESCAPES[char] ?? (inClass ? undefined : ANCHORS[char] ?? this.reference(char));

    if (known === undefined && /[a-zA-Z0-9]/.test(char)) {
      this.refuse(char);
    }

    return known ?? escapeLiteral(char, inClass);
  }

  private refuse(char: string): void {
    if ('GXN'.includes(char)) {
      this.differs = `\\${ char }`;
    } else {
      this.invalid = true;
    }
  }

  private reference(char: string): string | undefined {
    return /[1-9k]/.test(char) ? `\\${ char }` : undefined;
  }

  private quotation(inClass: boolean): string {
    const end = this.pattern.indexOf('\\E', this.position);
    const text = this.pattern.slice(this.position, end < 0 ? undefined : end);

    this.position += text.length + (end < 0 ? 0 : 2);

    return [ ...text ].map(char => escapeLiteral(char, inClass)).join('');
  }

  private property(letter: string): string {
    const [ found = '', braced, single ] = /^(?:\{\^?([\w=]+)\}|([A-Z]))/.exec(this.pattern.slice(this.position, this.position + 60)) ?? [];
    const name = braced ?? single ?? '';

    this.position += found.length;
    this.invalid ||= name === '';

    return propertyClass(letter, name);
  }

  private codePoint(letter: string): string {
    const found = readCodePoint(letter, this.pattern.slice(this.position, this.position + 12));

    this.position += found?.length ?? 0;
    this.invalid ||= found === undefined;

    return found?.escape ?? '';
  }

  /** Brackets. Each side of an intersection gets brackets of its own, as JavaScript requires. */
  private bracket(): string {
    const negated = this.pattern[this.position] === '^';
    const sides = [ '' ];

    this.position += negated ? 1 : 0;

    for (let isFirst = true; ; isFirst = false) {
      const char = this.take();

      if (char === '' || char === ']' && !isFirst) {
        this.invalid ||= char === '';

        return `[${ negated ? '^' : '' }${ sides.length > 1 ? sides.map(side => `[${ side }]`).join('&&') : sides.join('') }]`;
      }

      if (char === '&' && this.pattern[this.position] === '&') {
        this.position += 1;
        sides.push('');
      } else {
        sides.push(`${ sides.pop() ?? '' }${ this.member(char, isFirst) }`);
      }
    }
  }

  private member(char: string, isFirst: boolean): string {
    const next = this.pattern[this.position];

    if (char === '\\') {
      return this.escape(true);
    }

    if (char === '[') {
      return this.bracket();
    }

    const isRange = char === '-' && !isFirst && next !== ']' && next !== '[' && next !== undefined;

    return isRange ? '-' : escapeLiteral(char, true);
  }

  /** The next character, including both units of a surrogate pair. */
  private take(): string {
    const code = this.pattern.codePointAt(this.position);
    const char = code === undefined ? '' : String.fromCodePoint(code);

    this.position += char.length;

    return char;
  }
}
