import { Edges } from './edges';
import type { Piece } from './pieces';

/** Reports a match: where it is, and whether it is a whole value. */
export type Report = (from: number, to: number, whole: boolean) => void;

/** Finds any number of strings in one pass over another (Aho and Corasick, 1975). */
export class PatternTree {
  private readonly edges: Edges;
  private readonly parents = [ 0 ];
  private readonly units = [ 0 ];
  private readonly depths = [ 0 ];
  private readonly fails: number[] = [ 0 ];

  /** The longest pattern that ends at a node: of whole values, and of their parts. */
  private readonly wholes = [ 0 ];
  private readonly parts = [ 0 ];
  private readonly starts = new Uint8Array(0x10000);

  constructor(pieces: readonly Piece[]) {
    this.edges = new Edges(pieces.reduce((total, { text }) => total + text.length, 0));
    pieces.forEach(piece => this.add(piece));
    this.link();
  }

  /** Reports the longest pattern at each place where one ends. */
  search(text: Uint16Array, report: Report): void {
    let node = 0;

    for (let index = 0; index < text.length; index++) {
      const unit = text[ index ] ?? 0;

      if (node > 0 || this.starts[ unit ]) {
        node = this.follow(node, unit);
        this.reportAt(node, index + 1, report);
      }
    }
  }

  private reportAt(node: number, end: number, report: Report): void {
    const whole = this.wholes[ node ] ?? 0;
    const part = this.parts[ node ] ?? 0;

    if (part > whole) {
      report(end - part, end, false);
    }

    if (whole > 0) {
      report(end - whole, end, true);
    }
  }

  private follow(from: number, unit: number): number {
    let node = from;
    let next = this.edges.get(node, unit);

    while (next === 0 && node > 0) {
      node = this.fails[ node ] ?? 0;
      next = this.edges.get(node, unit);
    }

    return next;
  }

  private add({ text, whole }: Piece): void {
    let node = 0;

    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);

      node = this.edges.get(node, unit) || this.grow(node, unit);
    }

    (whole ? this.wholes : this.parts)[ node ] = text.length;
    this.starts[ text.charCodeAt(0) ] = 1;
  }

  private grow(parent: number, unit: number): number {
    const node = this.parents.length;

    this.edges.set(parent, unit, node);
    this.parents.push(parent);
    this.units.push(unit);
    this.depths.push((this.depths[ parent ] ?? 0) + 1);
    this.fails.push(0);
    this.wholes.push(0);
    this.parts.push(0);

    return node;
  }

  /** The node to continue from when a pattern breaks off: that of its longest suffix that begins another pattern. */
  private link(): void {
    const byDepth = this.parents.map((_, node) => node).sort((a, b) => (this.depths[ a ] ?? 0) - (this.depths[ b ] ?? 0));

    for (const node of byDepth) {
      const parent = this.parents[ node ] ?? 0;
      const fail = parent === 0 ? 0 : this.follow(this.fails[ parent ] ?? 0, this.units[ node ] ?? 0);

      this.fails[ node ] = fail;
      this.wholes[ node ] ||= this.wholes[ fail ] ?? 0;
      this.parts[ node ] ||= this.parts[ fail ] ?? 0;
    }
  }
}
