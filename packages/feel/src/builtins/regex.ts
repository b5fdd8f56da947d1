import { tooLarge } from '../stop';
import type { Environment } from './definition';
import { boundPattern } from './regex-bounds';
import { translatePattern } from './regex-translate';

const MAX_PATTERN = 100_000;

/** Whether the pattern matches anywhere. Undefined where it is not a valid pattern. */
export function findFirst(text: string, pattern: string, flags: string, environment: Environment): boolean | undefined {
  return compilePattern(pattern, flags, text, environment)?.test(text);
}

/** All full matches. */
export function findAll(text: string, pattern: string, environment: Environment): string[] | undefined {
  return findMatches(text, pattern, '', environment)?.map(([ match ]) => match);
}

/** `$1` and `${name}` in the replacement are groups, a backslash escapes the next character. Undefined where either is malformed. */
export function replaceAll(
    text: string, pattern: string, flags: string, replacement: string, environment: Environment
): string | undefined {
  const found = findMatches(text, pattern, flags, environment);

  if (!found) {
    return undefined;
  }

  const parts: string[] = [];
  let end = 0;

  for (const match of found) {
    const inserted = expandReplacement(replacement, match);

    if (inserted === undefined) {
      return undefined;
    }

    parts.push(text.slice(end, match.index), inserted);
    end = match.index + match[0].length;
  }

  return parts.join('') + text.slice(end);
}

/** The strings between the matches. An empty match at the beginning does not split. */
export function splitBy(text: string, pattern: string, environment: Environment): string[] | undefined {
  const found = findMatches(text, pattern, '', environment);

  if (!found) {
    return undefined;
  }

  const parts: string[] = [];
  let end = 0;

  for (const match of found) {
    if (match.index + match[0].length > 0) {
      parts.push(text.slice(end, match.index));
      end = match.index + match[0].length;
    }
  }

  return [ ...parts, text.slice(end) ];
}

// helpers //////////

function findMatches(text: string, pattern: string, flags: string, environment: Environment): RegExpExecArray[] | undefined {
  const regex = compilePattern(pattern, flags, text, environment);
  const found = regex && [ ...text.matchAll(regex) ];

  environment.step(found?.length ?? 0);

  return found;
}

function compilePattern(pattern: string, flags: string, text: string, environment: Environment): RegExp | undefined {
  if (pattern.length > MAX_PATTERN) {
    throw tooLarge('pattern', MAX_PATTERN);
  }

  environment.step(1 + Math.ceil(text.length / 256));

  const translation = translatePattern(pattern, flags);

  if (!translation) {
    return undefined;
  }

  boundPattern(translation.source);

  const beyondAscii = translation.flags.includes('i') && /[^\0-\x7f]/.test(pattern + text);
  const feature = translation.differs ?? (beyondAscii ? 'letters beyond ASCII without regard to case' : null);

  if (feature) {
    environment.warn('feel/regex-may-differ', { feature });
  }

  try {
    return new RegExp(translation.source, `gv${ translation.flags }`);
  } catch {
    return undefined;
  }
}

function expandReplacement(replacement: string, match: RegExpExecArray): string | undefined {
  const parts: (string | undefined)[] = [];
  const token = /\\([^])|\$(?:(\d)(\d*)|\{([a-zA-Z][a-zA-Z0-9]*)\})|([^\\$])/gy;
  let end = 0;

  for (const found of replacement.matchAll(token)) {
    const [ whole, escaped, digit, more = '', name, plain ] = found;

    end = found.index + whole.length;
    parts.push(escaped ?? plain ?? (digit === undefined ? namedGroup(name, match) : numberedGroup(digit, more, match)));
  }

  return end === replacement.length && !parts.includes(undefined) ? parts.join('') : undefined;
}

/** The group with the longest number that exists; further digits are literal. */
function numberedGroup(digit: string, more: string, match: RegExpExecArray): string | undefined {
  let group = Number(digit);
  let used = 0;

  while (used < more.length && group * 10 + Number(more[used]) < match.length) {
    group = group * 10 + Number(more[used]);
    used += 1;
  }

  return group < match.length ? (match[group] ?? '') + more.slice(used) : undefined;
}

function namedGroup(name: string | undefined, match: RegExpExecArray): string | undefined {
  return name !== undefined && match.groups && Object.hasOwn(match.groups, name) ? match.groups[name] ?? '' : undefined;
}
