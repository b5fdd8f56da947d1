import type { Report } from './pattern-tree';

/** How many consecutive characters of a value count as an echo of it. */
const RUN = 16;

/** Bases of two rolling hashes, and the factor of a run's leftmost unit in each. */
const BASES = [ 16_777_619, 1_540_483_477 ] as const;
const LEFTMOST = [ power(BASES[ 0 ]), power(BASES[ 1 ]) ] as const;

/** The filter is a table over some bits of a hash: a unit of text that ends no run costs one look-up. */
const FILTER_BITS = 20;

/**
 * Finds runs of 16 characters of given strings in one pass (Karp and Rabin, 1987). Strings with spaces have none. A run is
 * recognized by 53 bits of two hashes; a false match, if one ever occurs, masks 16 characters too many.
 */
export class Runs {
  private readonly runs = new Set<number>();
  private readonly filter = new Uint8Array(1 << FILTER_BITS);

  constructor(texts: readonly string[]) {
    texts.filter(text => text.length >= RUN && !/\s/.test(text)).forEach(text => this.add(text));
  }

  search(units: Uint16Array, report: Report): void {
    if (this.runs.size > 0) {
      forEachRun(units, (first, second, end) => {
        if (this.filter[ slotOf(first) ] && this.runs.has(keyOf(first, second))) {
          report(end - RUN, end, false);
        }
      });
    }
  }

  private add(text: string): void {
    forEachRun(Uint16Array.from(text.split(''), unit => unit.charCodeAt(0)), (first, second) => {
      this.runs.add(keyOf(first, second));
      this.filter[ slotOf(first) ] = 1;
    });
  }
}


// helpers //////////

/** Both hashes of each run, and its end. */
function forEachRun(units: Uint16Array, visit: (first: number, second: number, end: number) => void): void {
  let [ first, second ] = [ 0, 0 ];

  for (let index = 0; index < units.length; index++) {
    const entering = units[ index ] ?? 0;
    const leaving = index < RUN ? 0 : units[ index - RUN ] ?? 0;

    first = Math.imul(first, BASES[ 0 ]) + entering - Math.imul(leaving, LEFTMOST[ 0 ]) | 0;
    second = Math.imul(second, BASES[ 1 ]) + entering - Math.imul(leaving, LEFTMOST[ 1 ]) | 0;

    if (index >= RUN - 1) {
      visit(first, second, index + 1);
    }
  }
}

function keyOf(first: number, second: number): number {
  return (first >>> 0) * 2 ** 21 + (second >>> 11);
}

function slotOf(hash: number): number {
  return hash >>> 32 - FILTER_BITS;
}

function power(base: number): number {
  return Array.from({ length: RUN }).reduce<number>(product => Math.imul(product, base), 1);
}
