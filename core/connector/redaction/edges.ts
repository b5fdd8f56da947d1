/**
 * The edges of a tree over units of text, from a node to the next. A table of its own instead of a `Map`, because it is
 * read several times for each unit of a response: no key is built, and nothing is allocated.
 */
export class Edges {
  private readonly mask: number;
  private readonly nodes: Int32Array;
  private readonly units: Uint16Array;
  private readonly targets: Int32Array;

  /** `size`: how many edges there will be at most. */
  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * size + 2));

    this.mask = slots - 1;
    this.nodes = new Int32Array(slots);
    this.units = new Uint16Array(slots);

    // no edge leads to the root: 0 is an empty slot
    this.targets = new Int32Array(slots);
  }

  /** The node that an edge leads to; 0 if there is none. */
  get(node: number, unit: number): number {
    return this.targets[ this.slotOf(node, unit) ] ?? 0;
  }

  set(node: number, unit: number, target: number): void {
    const slot = this.slotOf(node, unit);

    this.nodes[ slot ] = node;
    this.units[ slot ] = unit;
    this.targets[ slot ] = target;
  }

  private slotOf(node: number, unit: number): number {
    let slot = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b) >>> 7 & this.mask;

    while (this.targets[ slot ] && (this.nodes[ slot ] !== node || this.units[ slot ] !== unit)) {
      slot = slot + 1 & this.mask;
    }

    return slot;
  }
}
