const SPACES = /[\u0009-\u000d\u0020\u0085\u00a0\u1680\u180e\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;
const START = /[\p{L}\p{Nl}\p{Sc}\p{Pc}]/u;
const PART = /[\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mn}\p{Mc}\p{Cf}\u0000-\u0008\u000e-\u001b\u007f-\u009f]/u;

/** Whether FEEL skips the character between tokens. */
export function isSpace(char: string | undefined): boolean {
  return char !== undefined && (char === ' ' || char === '\n' || (char < ' ' || char > '~') && SPACES.test(char));
}

/** Whether a name can begin with the character. The engine asks Java, one UTF-16 unit at a time. */
export function isNameStart(char: string | undefined): boolean {
  return char !== undefined && (isLetter(char) || (char === '$' || char > '~') && START.test(char));
}

export function isNamePart(char: string | undefined): boolean {
  return char !== undefined
    && (isLetter(char) || isDigit(char) || (char === '$' || char < ' ' || char > '~') && PART.test(char) && !isSpace(char));
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

// helpers //////////

function isLetter(char: string): boolean {
  return char >= 'a' && char <= 'z' || char >= 'A' && char <= 'Z' || char === '_';
}
