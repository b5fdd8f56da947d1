import { Stop } from '../stop';
import type { Expression, Name, RangeEnd } from './ast';
import { Scanner } from './scanner';

/** Deeper nesting ends in a problem instead of an overflowing stack. */
const MAX_DEPTH = 200;

/** The only property whose name has a blank. */
const SPACED_PROPERTY = 'time offset';

/** What all rules of the grammar build on: going back, repeating, names, ranges. */
export abstract class Rules {
  protected readonly scan: Scanner;
  private depth = 0;

  constructor(text: string) {
    this.scan = new Scanner(text);
  }

  protected abstract expression(): Expression | undefined;
  protected abstract arithmetic(): Expression | undefined;

  /** Runs a rule; puts the position back where it does not match. */
  protected attempt<T>(rule: () => T | undefined): T | undefined {
    const start = this.scan.position;
    const result = rule();

    if (result === undefined) {
      this.scan.position = start;
    }

    return result;
  }

  protected nested<T>(rule: () => T): T {
    if (this.depth >= MAX_DEPTH) {
      throw new Stop('feel/too-deep', { limit: String(MAX_DEPTH) }, this.scan.position, this.scan.position + 1);
    }

    this.depth += 1;

    const result = rule();

    this.depth -= 1;

    return result;
  }

  /** Items parted by commas, at least one. */
  protected separated<T>(item: () => T | undefined): T[] | undefined {
    const items: T[] = [];

    for (;;) {
      const next = items.length && !this.scan.follows(',') ? undefined : this.attempt(() => items.length && !this.scan.token(',') ? undefined : item());

      if (next === undefined) {
        return items.length ? items : undefined;
      }

      items.push(next);
    }
  }

  protected named(): Name | undefined {
    this.scan.skip();

    const from = this.scan.position;
    const text = this.scan.name();

    return text === undefined ? undefined : { text, from, to: this.scan.position };
  }

  protected qualifiedName(): Name[] | undefined {
    const names: Name[] = [];
    let next = this.property();

    while (next) {
      names.push(next);
      next = this.scan.follows('.') ? this.attempt(() => this.scan.token('.') ? this.property() : undefined) : undefined;
    }

    return names.length ? names : undefined;
  }

  protected range(): { start: RangeEnd; end: RangeEnd } | undefined {
    return this.nested(() => this.attempt(() => {
      this.scan.skip();

      const open = this.scan.oneOf([ '(', ']', '[' ]);
      const low = open && this.arithmetic();
      const high = low && this.scan.token('..') ? this.arithmetic() : undefined;

      if (!low || !high) {
        return undefined;
      }

      this.scan.skip();

      const close = this.scan.oneOf([ ')', '[', ']' ]);

      return close && { start: { value: low, closed: open === '[' }, end: { value: high, closed: close === ']' } };
    }));
  }

  protected property(): Name | undefined {
    this.scan.skip();

    const from = this.scan.position;

    return this.scan.literal(SPACED_PROPERTY) ? { text: SPACED_PROPERTY, from, to: this.scan.position } : this.named();
  }
}
