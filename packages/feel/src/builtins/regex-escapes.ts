const SYNTAX = '^$\\.*+?()[]{}|/';
const CLASS_PUNCTUATION = '&-!#%,:;<=>@`~';
/** The end of the text, or before its last line break. */
export const END = '(?=(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?(?![^]))';
const SPACES = ' \\t\\n\\x0b\\f\\r';
const HORIZONTAL = ' \\t\\xa0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000';
const VERTICAL = '\\n\\x0b\\f\\r\\x85\\u2028\\u2029';

/** Escapes with the same meaning inside and outside of brackets. */
export const ESCAPES: Readonly<Record<string, string>> = {
  d: '\\d', D: '\\D', w: '\\w', W: '\\W', t: '\\t', n: '\\n', r: '\\r', f: '\\f', a: '\\x07', e: '\\x1b',
  s: `[${ SPACES }]`, S: `[^${ SPACES }]`, h: `[${ HORIZONTAL }]`, H: `[^${ HORIZONTAL }]`, v: `[${ VERTICAL }]`, V: `[^${ VERTICAL }]`
};

/** Escapes that mean something only outside of brackets. */
export const ANCHORS: Readonly<Record<string, string>> = {
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

/** Digits after the letter of an escape, and the base in which they are written. */
const CODE_POINTS: Readonly<Record<string, readonly [ shape: RegExp, base: number ]>> = {
  x: [ /^(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]+)\})/, 16 ],
  u: [ /^([0-9a-fA-F]{4})/, 16 ],
  0: [ /^([0-3]?[0-7]{1,2})/, 8 ]
};

/** The character itself, with a backslash where it is syntax. */
export function escapeLiteral(char: string, inClass: boolean): string {
  return char !== '' && (SYNTAX.includes(char) || inClass && CLASS_PUNCTUATION.includes(char)) ? `\\${ char }` : char;
}

/** The class of `\p{name}` or, for the letter P, its complement. */
export function propertyClass(letter: string, name: string): string {
  const known = CLASSES[name];

  if (known !== undefined) {
    return `[${ letter === 'P' ? '^' : '' }${ known }]`;
  }

  const script = /^Is([A-Z][a-z]{2}.*)$/.exec(name)?.[1];

  return `\\${ letter }{${ script ? `Script=${ script }` : name.replace(/^Is/, '') }}`;
}

/** The character that an escape writes as a number. Undefined where the digits are missing. */
export function readCodePoint(letter: string, rest: string): { escape: string; length: number } | undefined {
  if (letter === 'c') {
    return /^./.test(rest) ? { escape: codePointEscape(rest.charCodeAt(0) ^ 64), length: 1 } : undefined;
  }

  const [ shape, base ] = CODE_POINTS[letter] ?? [];
  const [ found, plain, braced ] = shape?.exec(rest) ?? [];

  return found === undefined ? undefined : { escape: codePointEscape(parseInt(plain ?? braced ?? '', base)), length: found.length };
}

// helpers //////////

function codePointEscape(code: number): string {
  return `\\u{${ code.toString(16) }}`;
}
