/** Strings, names in backticks, and comments of FEEL; also single-quoted text, which is not a string in FEEL. */
const NO_CODE = /"(?:[^"\\]|\\[^])*"?|'(?:[^'\\\n]|\\.)*'|`[^`]*`?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g;

/** The code without comments and with only the quotes of strings and of names in backticks; offsets are preserved. */
export function codeOf(text: string): string {
  return text.replace(NO_CODE, match => match.replace(/[^\n]/g, match.startsWith('/') ? ' ' : '"'));
}

/** The stretches of FEEL that are not code. */
export function literalsOf(text: string): { from: number; to: number; text: string }[] {
  return [ ...text.matchAll(NO_CODE) ].map(({ index, 0: match }) => ({ from: index, to: index + match.length, text: match }));
}

/** The strings that start with a mark, `limit` at most. Most expressions have none, and the search is fast. */
export function literalsFrom(text: string, mark: string, limit = Infinity): { from: number; to: number; text: string }[] {
  return text.includes(mark) ? literalsOf(text).filter(literal => literal.text.startsWith(mark)).slice(0, limit) : [];
}

/** The matches of a pattern in the code of an expression, at most `limit`. */
export function findCode(text: string, pattern: RegExp, limit = Infinity): { from: number; to: number; text: string }[] {
  const found: { from: number; to: number; text: string }[] = [];

  if (text.search(pattern) < 0) {
    return found;
  }

  for (const { index, 0: match } of codeOf(text).matchAll(pattern)) {
    if (found.length === limit) {
      break;
    }

    found.push({ from: index, to: index + match.length, text: match });
  }

  return found;
}

/** The names that code reads, without keys of contexts and steps of paths. */
export function namesIn(text: string): Set<string> {
  return new Set([ ...codeOf(text).matchAll(/(?<![\w.])[A-Za-z_]\w*(?!\w|\s*:)/g) ].map(match => match[ 0 ]));
}
