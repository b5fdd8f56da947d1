import { Stop } from '../stop';
import { parseSum } from './arithmetic';
import type { Expression, RangeEnd } from './ast';
import { parseControl } from './control';
import type { Grammar, Rule } from './grammar';
import { parseDisjunction } from './logic';
import { Scanner } from './scanner';

/** Deeper nesting is a problem instead of a stack overflow. */
const MAX_DEPTH = 200;

type Memo = Map<number, { node: Expression | undefined; end: number }>;

/**
 * The engine's grammar, rule by rule. The engine reads the text with ordered choice, and so do we: a grammar of another kind
 * would differ where the engine accepts `a and(b)` or rejects `order(1)`. The rules for expressions and arithmetic remember
 * their results by position, which keeps backtracking cheap.
 */
export class Parser implements Grammar {
  readonly scan: Scanner;
  private readonly expressions: Memo = new Map();
  private readonly sums: Memo = new Map();
  private depth = 0;

  constructor(text: string) {
    this.scan = new Scanner(text);
  }

  /** The tree of the whole text. Undefined where the text is not an expression: `scan.furthest` is the place of the error. */
  parse(): Expression | undefined {
    const result = this.expression();

    this.scan.skip();

    if (result && !this.scan.isAtEnd) {
      this.scan.fail();

      return undefined;
    }

    return result;
  }

  readonly expression = (): Expression | undefined => this.remember(this.expressions, this.parseNested);

  readonly arithmetic = (): Expression | undefined => this.remember(this.sums, parseSum);

  readonly range = (): { start: RangeEnd; end: RangeEnd } | undefined => this.nest(() => this.scan.attempt(() => this.parseRange()));

  private readonly parseNested = (): Expression | undefined => this.nest(this.parseExpression);

  private readonly parseExpression = (): Expression | undefined =>
    (this.scan.isNext('ifse') ? parseControl(this) : undefined) ?? parseDisjunction(this);

  private parseRange(): { start: RangeEnd; end: RangeEnd } | undefined {
    const { scan } = this;

    scan.skip();

    const open = scan.takeOneOf([ '(', ']', '[' ]);
    const low = open && this.arithmetic();
    const high = low && scan.takeToken('..') ? this.arithmetic() : undefined;

    if (!low || !high) {
      return undefined;
    }

    scan.skip();

    const close = scan.takeOneOf([ ')', '[', ']' ]);

    return close && { start: { value: low, closed: open === '[' }, end: { value: high, closed: close === ']' } };
  }

  private remember(memo: Memo, rule: Rule): Expression | undefined {
    const { scan } = this;
    const start = scan.position;
    const known = memo.get(start);

    if (known) {
      scan.position = known.end;

      return known.node;
    }

    const node = rule(this);

    if (node === undefined) {
      scan.position = start;
    }

    memo.set(start, { node, end: scan.position });

    return node;
  }

  private nest<T>(rule: () => T): T {
    if (this.depth >= MAX_DEPTH) {
      throw new Stop('feel/too-deep', { limit: String(MAX_DEPTH) }, this.scan.position, this.scan.position + 1);
    }

    this.depth += 1;

    const result = rule();

    this.depth -= 1;

    return result;
  }
}
