/** A placeholder of a template language; `name` is what stands between the braces. */
type TemplatePlace = { from: number; to: number; name: string };

const PLACE = /[$#]\{([^{}]{1,200})\}|\{\{([^{}]{1,200})\}\}/g;

/** `${5}` and `#{1,2}` name nothing. */
const LETTER = /\p{L}/u;

const SECRET = /^secrets?\b/i;

/** A name or a path: what a template language and FEEL write alike. */
const PATH = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/** The placeholders of `${x}`, `#{x}` and `{{x}}`; secrets are none. */
export function templatePlaces(text: string): TemplatePlace[] {
  return !text.includes('{') ? [] : [ ...text.matchAll(PLACE) ]
    .map(match => ({ from: match.index, to: match.index + match[ 0 ].length, name: (match[ 1 ] ?? match[ 2 ] ?? '').trim() }))
    .filter(({ name }) => LETTER.test(name) && !SECRET.test(name));
}

/** The same text as FEEL: `="Hello " + name`. Null where a placeholder holds more than a path. */
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

/** Whether a text means itself where no FEEL is: no escapes, no mark, no other language. */
export function isPlain(text: string): boolean {
  return !/^\s*$|^=|\\|^\s*"|"\s*$/.test(text) && templatePlaces(text).length === 0;
}


// helpers //////////

/** A stretch of plain text means the same between the quotes of FEEL, but for its quotes. */
function quote(text: string): string {
  return `"${ text.replace(/"/g, '\\"') }"`;
}
