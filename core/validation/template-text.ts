/** A placeholder of a template language; `name` is what stands between the braces. */
type TemplatePlace = { from: number; to: number; name: string };

/** At least one letter: `${5}` and `#{1,2}` name nothing. */
const PLACE = /(?:\$|#)\{\s*(?=[^{}]*\p{L})([^{}]{1,200}?)\s*\}|\{\{(?!\s*secrets?\b)\s*(?=[^{}]*\p{L})([^{}]{1,200}?)\s*\}\}/giu;

/** A name or a path: what a template language and FEEL write alike. */
const PATH = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/** The placeholders of `${x}`, `#{x}` and `{{x}}`; secrets are none. */
export function templatePlaces(text: string): TemplatePlace[] {
  return [ ...text.matchAll(PLACE) ]
    .filter(match => !/^[$#]\{\s*secrets?\b/i.test(match[ 0 ]))
    .map(match => ({ from: match.index, to: match.index + match[ 0 ].length, name: match[ 1 ] ?? match[ 2 ] ?? '' }));
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


// helpers //////////

/** A stretch of plain text means the same between the quotes of FEEL, but for its quotes. */
function quote(text: string): string {
  return `"${ text.replace(/"/g, '\\"') }"`;
}
