/** A placeholder of a template language; `name` is the text between the braces. */
type TemplatePlace = { from: number; to: number; name: string };

const PLACE = /[$#]\{([^{}]{1,200})\}|\{\{([^{}]{1,200})\}\}/g;

/** Excludes `${5}` and `#{1,2}`, which are not names. */
const LETTER = /\p{L}/u;

const SECRET = /^secrets?\b/i;

/** A name or a path, which template languages and FEEL write in the same way. */
const PATH = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/** The placeholders of `${x}`, `#{x}` and `{{x}}`; secrets are excluded. */
export function templatePlaces(text: string): TemplatePlace[] {
  return !text.includes('{') ? [] : [ ...text.matchAll(PLACE) ]
    .map(match => ({ from: match.index, to: match.index + match[ 0 ].length, name: (match[ 1 ] ?? match[ 2 ] ?? '').trim() }))
    .filter(({ name }) => LETTER.test(name) && !SECRET.test(name));
}

/** Converts the text to FEEL: `="Hello " + name`. Null if a placeholder contains more than a path. */
export function templateAsFeel(text: string): string | null {
  const places = templatePlaces(text);

  if (!places.length || places.some(({ name }) => !PATH.test(name))) {
    return null;
  }

  const ends = [ ...places.map(({ from }) => from), text.length ];
  const starts = [ 0, ...places.map(({ to }) => to) ];
  const texts = starts.map((start, index) => text.slice(start, ends[ index ]));
  const parts = texts.flatMap((part, index) => [ part === '' ? [] : quote(part), places[ index ]?.name ?? [] ].flat());

  return `=${ parts.join(' + ') }`;
}

/** Whether a string is unchanged outside FEEL: it has no escapes, no FEEL mark, and no template language. */
export function isPlain(text: string): boolean {
  return !/^\s*$|^=|\\|^\s*"|"\s*$/.test(text) && templatePlaces(text).length === 0;
}


// helpers //////////

/** Plain text has the same meaning inside a FEEL string, except for its quotes. */
function quote(text: string): string {
  return `"${ text.replace(/"/g, '\\"') }"`;
}
