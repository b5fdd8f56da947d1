/**
 * Secret references in text and their replacement, as the connector runtime does it on the JSON text of the job's
 * variables (connector runtime notes, section 3). Java's `\s` is ASCII alone.
 */

/** Longest name in braces that is looked for: keeps a hostile text of openings without an end from taking for ever. */
const BRACES = /\{\{[ \t\n\v\f\r]*secrets\.([^ \t\n\v\f\r]{1,1000}?[ \t\n\v\f\r]*)\}\}/g;
const BARE = /secrets\.((?:[a-zA-Z0-9]+[/._-])*[a-zA-Z0-9]+)/g;

/** A text that grows beyond this is not replaced any further. */
const MAX_LENGTH = 16_000_000;

const SHORT_ESCAPES: Record<string, string> = {
  '"': '\\"', '\\': '\\\\', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r'
};

/** The value of a secret; undefined leaves the reference as it is. */
export type SecretLookup = (name: string) => string | undefined;

/**
 * Replaces `{{secrets.NAME}}`, then bare `secrets.NAME`, in JSON text. Each notation is replaced as many times over as
 * its references stood in the text at its start: a value that is itself a reference resolves only while passes are
 * left. Values come in escaped for a JSON string.
 */
export function replaceSecrets(text: string, resolve: SecretLookup): string {
  return replacePhase(replacePhase(text, BRACES, resolve), BARE, resolve);
}

/** The names that are referred to, in either notation, each once, in order of appearance. */
export function findSecrets(text: string): string[] {
  const rest = text.replace(BRACES, reference => ' '.repeat(reference.length));
  const matches = [ ...text.matchAll(BRACES), ...rest.matchAll(BARE) ].sort((a, b) => a.index - b.index);

  return [ ...new Set(matches.map(match => trim(match[ 1 ] ?? ''))) ];
}

/** Whether a text refers to any secret. */
export function hasSecrets(text: string): boolean {
  return text.search(BRACES) >= 0 || text.search(BARE) >= 0;
}

/** A text as it stands between the quotes of a JSON string: neither `/` nor anything beyond ASCII is escaped. */
export function escapeJson(text: string): string {
  return text.replace(/["\\\u0000-\u001f]/g, character => SHORT_ESCAPES[ character ]
    ?? `\\u${ character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') }`);
}


// helpers //////////

function replacePhase(text: string, pattern: RegExp, resolve: SecretLookup): string {
  const passes = text.match(pattern)?.length ?? 0;
  let current = text;

  for (let pass = 0; pass < passes && current.length < MAX_LENGTH; pass++) {
    const next = current.replace(pattern, (reference: string, name: string) => {
      const value = resolve(trim(name));

      return value === undefined ? reference : escapeJson(value);
    });

    if (next === current) {
      break;
    }

    current = next;
  }

  return current;
}

/** Java's `trim`: everything up to the blank. */
function trim(text: string): string {
  return text.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '');
}
