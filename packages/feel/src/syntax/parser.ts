import type { Expression, Iterator } from './ast';
import { Operators } from './operators';

type Memo = Map<number, { node: Expression | undefined; end: number }>;

/**
 * The engine's grammar, rule by rule. It reads the text with ordered choice, so ours does: where it accepts `a and(b)` or
 * refuses `order(1)`, a grammar of another kind would differ. Expressions are remembered by position, which keeps going back
 * cheap.
 */
export class Parser extends Operators {
  private readonly expressions: Memo = new Map();
  private readonly arithmetics: Memo = new Map();

  /** The tree, or undefined and `furthest` says where it went wrong. */
  parse(): Expression | undefined {
    const result = this.expression();

    this.scan.skip();

    if (result && !this.scan.atEnd) {
      this.scan.fail();

      return undefined;
    }

    return result;
  }

  get furthest(): number {
    return this.scan.furthest;
  }

  protected override expression(): Expression | undefined {
    return this.remembered(this.expressions, this.nestedExpression);
  }

  protected override arithmetic(): Expression | undefined {
    return this.remembered(this.arithmetics, this.sum);
  }

  private remembered(memo: Memo, rule: () => Expression | undefined): Expression | undefined {
    const start = this.scan.position;
    const known = memo.get(start);

    if (known) {
      this.scan.position = known.end;

      return known.node;
    }

    const node = this.attempt(rule);

    memo.set(start, { node, end: this.scan.position });

    return node;
  }

  private readonly nestedExpression = () => this.nested(this.anyExpression);

  private readonly anyExpression = () => (this.scan.follows('ifse') ? this.branch() ?? this.loop() ?? this.quantified() : undefined) ?? this.disjunction();

  private branch(): Expression | undefined {
    return this.attempt(() => {
      const from = this.startOf('if');
      const condition = from === undefined ? undefined : this.expression();
      const then = condition && this.scan.token('then') ? this.expression() : undefined;
      const otherwise = then && this.scan.token('else') ? this.expression() : undefined;

      return condition && then && otherwise && from !== undefined
        ? { kind: 'if', condition, then, otherwise, from, to: otherwise.to }
        : undefined;
    });
  }

  private loop(): Expression | undefined {
    return this.attempt(() => {
      const from = this.startOf('for');
      const iterators = from === undefined ? undefined : this.separated(() => this.iterator());
      const result = iterators && this.scan.token('return') ? this.expression() : undefined;

      return iterators && result && from !== undefined
        ? { kind: 'for', iterators, result, from, to: result.to }
        : undefined;
    });
  }

  private quantified(): Expression | undefined {
    return this.attempt(() => {
      const some = this.startOf('some');
      const from = some ?? this.startOf('every');
      const iterators = from === undefined ? undefined : this.separated(() => this.iterator());
      const condition = iterators && this.scan.token('satisfies') ? this.expression() : undefined;

      return iterators && condition && from !== undefined
        ? { kind: 'quantified', every: some === undefined, iterators, condition, from, to: condition.to }
        : undefined;
    });
  }

  private iterator(): Iterator | undefined {
    const name = this.named();
    const list = name && this.scan.token('in') ? this.iteration() ?? this.value() : undefined;

    return name && list && { name, list };
  }

  private iteration(): Expression | undefined {
    return this.attempt(() => {
      const start = this.arithmetic();
      const end = start && this.scan.token('..') ? this.arithmetic() : undefined;

      return start && end && { kind: 'iteration', start, end, from: start.from, to: end.to };
    });
  }

  private disjunction(): Expression | undefined {
    return this.logic('or', this.conjunction);
  }

  private readonly conjunction = () => this.logic('and', this.comparison);

  private logic(operator: 'and' | 'or', operand: () => Expression | undefined): Expression | undefined {
    const first = operand();

    if (!first) {
      return undefined;
    }

    const operands = [ first ];

    for (;;) {
      const next = this.scan.follows(operator.charAt(0)) ? this.attempt(() => this.scan.token(operator) ? operand() : undefined) : undefined;

      if (!next) {
        return operands.length === 1 ? first : { kind: 'logic', operator, operands, from: first.from, to: endOf(operands) };
      }

      operands.push(next);
    }
  }

  private startOf(keyword: string): number | undefined {
    this.scan.skip();

    const from = this.scan.position;

    return this.scan.literal(keyword) ? from : undefined;
  }
}

// helpers //////////

function endOf(items: Expression[]): number {
  return items.at(-1)?.to ?? 0;
}
