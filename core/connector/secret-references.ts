/**
 * Secret references in strings and their replacement, which the connector runtime does on the JSON of the job's
 * variables (docs/connector-runtime.md, section 3). Java's `\s` is ASCII only.
 */

/**
 * The beginning and the end of a reference. Separate patterns: on a hostile string, one pattern for both takes far too long or
 * overflows the stack.
 */
const BRACES = /\{\{[ \t\n\v\f\r]*secrets\.(?=[^ \t\n\v\f\r])/g;
const CLOSING = /\}\}/g;
const BLANK = /[ \t\n\v\f\r]/g;
const SOLID = /[^ \t\n\v\f\r]/g;

const BARE = /secrets\.(?=[a-zA-Z0-9])/g;
const BARE_END = /[/._-](?![a-zA-Z0-9])|[^a-zA-Z0-9/._-]/g;

/** Longest name in braces, without the spaces after it. */
const MAX_NAME = 1000;

/** Part of every reference. Most strings do not contain it, and searching for it is fast. */
const MARK = 'secrets.';

/** Replacement ends when a string grows beyond this length. */
const MAX_LENGTH = 16_000_000;

const SHORT_ESCAPES: Record<string, string> = {
  '"': '\\"', '\\': '\\\\', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r'
};

/** The value of a secret; undefined keeps the reference. */
export type SecretLookup = (name: string) => string | undefined;

/** A place in a string that names a secret. */
export type SecretReference = { from: number; to: number; name: string };

/** Finds the references of one notation, in order, none within another. */
type Notation = (text: string) => SecretReference[];

/**
 * Replaces `{{secrets.NAME}}`, then bare `secrets.NAME`, in JSON text. Each notation is replaced as many times over as
 * the string had references at the start: a value that is itself a reference is resolved only while passes are
 * left. Values are escaped for a JSON string.
 */
export function replaceSecrets(text: string, resolve: SecretLookup): string {
  return replacePhase(replacePhase(text, bracedReferences, resolve), secretReferences, resolve);
}

/** The names in references of either notation, each once, in order of appearance. */
export function findSecrets(text: string): string[] {
  if (!text.includes(MARK)) {
    return [];
  }

  const braces = bracedReferences(text);
  const rest = rewrite(text, braces, ({ from, to }) => ' '.repeat(to - from));
  const references = [ ...braces, ...secretReferences(rest) ].sort((a, b) => a.from - b.from);

  return [ ...new Set(references.map(({ name }) => name)) ];
}

/** Each `secrets.NAME`, in braces or not. */
export function secretReferences(text: string): SecretReference[] {
  if (!text.includes(MARK)) {
    return [];
  }

  const end = seeker(text, BARE_END);

  return referencesIn(text, BARE, start => ({ nameEnd: end(start), to: end(start) }));
}

/** Each `{{secrets.NAME}}`. */
export function bracedReferences(text: string): SecretReference[] {
  if (!text.includes(MARK)) {
    return [];
  }

  const closing = seeker(text, CLOSING);
  const blank = seeker(text, BLANK);
  const solid = seeker(text, SOLID);

  return referencesIn(text, BRACES, start => {

    // a name has at least one character and no space: `}}` follows it directly or after spaces
    const close = closing(start + 1);
    const end = Math.min(close, blank(start));
    const nameEnd = end === close ? close : solid(end);

    return end - start <= MAX_NAME && text.startsWith('}}', nameEnd) ? { nameEnd, to: nameEnd + 2 } : null;
  });
}

/** Whether a string refers to any secret. */
export function hasSecrets(text: string): boolean {
  return secretReferences(text).length > 0 || bracedReferences(text).length > 0;
}

/** A string as it is written between the quotes of a JSON string: neither `/` nor characters beyond ASCII are escaped. */
export function escapeJson(text: string): string {
  return text.replace(/["\\\u0000-\u001f]/g, character => SHORT_ESCAPES[ character ]
    ?? `\\u${ character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') }`);
}


// helpers //////////

function replacePhase(text: string, notation: Notation, resolve: SecretLookup): string {
  let references = notation(text);
  let current = text;

  for (let pass = references.length; pass > 0 && current.length < MAX_LENGTH; pass--) {
    const next = rewrite(current, references, ({ name }) => {
      const value = resolve(name);

      return value === undefined ? null : escapeJson(value);
    });

    if (next === current) {
      break;
    }

    current = next;
    references = notation(current);
  }

  return current;
}

/** The string with its references replaced; null keeps a reference. */
function rewrite(text: string, references: readonly SecretReference[], replace: (reference: SecretReference) => string | null): string {
  const parts: string[] = [];
  let end = 0;

  for (const reference of references) {
    parts.push(text.slice(end, reference.from), replace(reference) ?? text.slice(reference.from, reference.to));
    end = reference.to;
  }

  return parts.join('') + text.slice(end);
}

/** `endOf` returns, for the start of a name, the ends of the name and of the reference; null if nothing ends it. */
function referencesIn(text: string, opening: RegExp, endOf: (start: number) => { nameEnd: number; to: number } | null): SecretReference[] {
  const references: SecretReference[] = [];
  let last = 0;

  for (const { 0: opened, index: from } of text.matchAll(opening)) {
    const start = from + opened.length;

    // an opening inside a reference is part of its name
    const end = from < last ? null : endOf(start);

    if (end) {
      last = end.to;
      references.push({ from, to: last, name: trim(text.slice(start, end.nameEnd)) });
    }
  }

  return references;
}

type Seeker = (from: number) => number;

/** Returns where a pattern matches next; the string's length if it does not. For ascending offsets it reads the string once. */
function seeker(text: string, pattern: RegExp): Seeker {
  const search = new RegExp(pattern);
  let found = -1;

  return from => {
    if (found < from) {
      search.lastIndex = from;
      found = search.exec(text)?.index ?? text.length;
    }

    return found;
  };
}

/** Java's `trim`, which removes everything up to U+0020. */
function trim(text: string): string {
  let [ from, to ] = [ 0, text.length ];

  while (from < to && text.charCodeAt(from) <= 0x20) {
    from++;
  }

  while (to > from && text.charCodeAt(to - 1) <= 0x20) {
    to--;
  }

  return text.slice(from, to);
}
