/** A pattern of Java in the words of JavaScript (flags `v`). `differs`: what may match otherwise. */
export type Translation = { source: string; flags: string; differs: string | null };

const SYNTAX = '^$\\.*+?()[]{}|/';
const CLASS_PUNCTUATION = '&-!#%,:;<=>@`~';
const END = '(?=(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?(?![^]))';
const SPACES = ' \\t\\n\\x0b\\f\\r';
const HORIZONTAL = ' \\t\\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000';
const VERTICAL = '\\n\\x0b\\f\\r\\x85\\u2028\\u2029';

/** Escapes that mean the same inside and outside of brackets. */
const ESCAPES: Readonly<Record<string, string>> = {
  d: '\\d', D: '\\D', w: '\\w', W: '\\W', t: '\\t', n: '\\n', r: '\\r', f: '\\f', a: '\\x07', e: '\\x1b',
  s: `[${ SPACES }]`, S: `[^${ SPACES }]`, h: `[${ HORIZONTAL }]`, H: `[^${ HORIZONTAL }]`, v: `[${ VERTICAL }]`, V: `[^${ VERTICAL }]`
};

const ANCHORS: Readonly<Record<string, string>> = {
  b: '\\b', B: '\\B', A: '(?<![^])', z: '(?![^])', Z: END, R: `(?:\\r\\n|[${ VERTICAL }])`
};

/** Java's named classes are ASCII. */
const CLASSES: Readonly<Record<string, string>> = {
  Lower: 'a-z', Upper: 'A-Z', ASCII: '\\x00-\\x7f', Alpha: 'a-zA-Z', Digit: '0-9', Alnum: 'a-zA-Z0-9', XDigit: '0-9a-fA-F',
  Punct: '\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e', Graph: '\\x21-\\x7e', Print: '\\x20-\\x7e', Blank: ' \\t',
  Cntrl: '\\x00-\\x1f\\x7f', Space: SPACES, javaLowerCase: '\\p{Ll}', javaUpperCase: '\\p{Lu}', javaWhitespace: SPACES,
  IsAlphabetic: '\\p{Alphabetic}', IsDigit: '\\p{Nd}', IsLetter: '\\p{L}', IsLowercase: '\\p{Lowercase}',
  IsUppercase: '\\p{Uppercase}', IsWhite_Space: '\\p{White_Space}', IsPunctuation: '\\p{P}'
};

/** Translates; undefined where Java refuses the pattern. What is neither known nor refused stays as it is, and says so. */
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

  /** A brace that begins no repetition is an error in Java. */
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

    return known ?? literal(char, inClass);
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

    return [ ...text ].map(char => literal(char, inClass)).join('');
  }

  private property(letter: string): string {
    const [ found = '', braced, single ] = /^(?:\{\^?([\w=]+)\}|([A-Z]))/.exec(this.pattern.slice(this.position, this.position + 60)) ?? [];
    const name = braced ?? single ?? '';
    const known = CLASSES[name];

    this.position += found.length;

    if (!name) {
      this.invalid = true;
    }

    if (known !== undefined) {
      return `[${ letter === 'P' ? '^' : '' }${ known }]`;
    }

    const script = /^Is([A-Z][a-z]{2}.*)$/.exec(name)?.[1];

    return `\\${ letter }{${ script ? `Script=${ script }` : name.replace(/^Is/, '') }}`;
  }

  private codePoint(letter: string): string {
    const patterns: Record<string, RegExp> = {
      x: /^(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]+)\})/, u: /^([0-9a-fA-F]{4})/, 0: /^([0-3]?[0-7]{1,2})/, c: /^(.)/
    };
    const [ found, plain, braced ] = patterns[letter]?.exec(this.pattern.slice(this.position, this.position + 12)) ?? [];

    if (found === undefined) {
      this.invalid = true;

      return '';
    }

    this.position += found.length;

    const digits = plain ?? braced ?? '';
    const code = letter === 'c' ? digits.charCodeAt(0) ^ 64 : parseInt(digits, letter === '0' ? 8 : 16);

    return `\\u{${ code.toString(16) }}`;
  }

  /** Brackets. The sides of an intersection get brackets of their own, which JavaScript asks for. */
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

    return isRange ? '-' : literal(char, true);
  }

  /** The next character, whole where it is a pair of surrogates. */
  private take(): string {
    const code = this.pattern.codePointAt(this.position);
    const char = code === undefined ? '' : String.fromCodePoint(code);

    this.position += char.length;

    return char;
  }
}

function literal(char: string, inClass: boolean): string {
  return char !== '' && (SYNTAX.includes(char) || inClass && CLASS_PUNCTUATION.includes(char)) ? `\\${ char }` : char;
}
