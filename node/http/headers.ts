import type { HttpRequest } from '../../core/run';

type Pairs = HttpRequest['headers'];

/** Line breaks of any kind: the runtime's client sends them as blanks, Node would refuse the request. */
const BREAKS = /[\r\n\v\f]/g;

/** What no header line can hold: the runtime's client sends a question mark. */
const UNSENDABLE = /[^\t\x20-\x7e\xa0-\xff]/g;

/** Pairs as the flat list that keeps order, spelling and repetition on the wire. */
export function flatHeaders(pairs: Pairs): string[] {
  return pairs.flatMap(([ name, value ]) => [ name, value.replace(BREAKS, ' ').replace(UNSENDABLE, '?') ]);
}

/** The raw list that came over the wire as pairs. */
export function pairsOf(raw: unknown): Pairs {
  const list: unknown[] = Array.isArray(raw) ? raw : [];

  return Array.from({ length: list.length / 2 }, (_, index) => [ String(list[ 2 * index ]), String(list[ 2 * index + 1 ]) ]);
}

/** All values under a name, whatever its spelling. */
export function valuesOf(pairs: Pairs, name: string): string[] {
  return pairs.filter(([ other ]) => other.toLowerCase() === name.toLowerCase()).map(([ , value ]) => value);
}
