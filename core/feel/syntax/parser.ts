import type { CompareOperator, Expression, Iterator, Node } from './ast';
import { Terminals } from './terminals';

const TYPES_WITH_BLANKS = [ 'years and months duration', 'days and time duration', 'date and time', 'function' ] as const;
const COMPARISONS = [ '<=', '>=', '<', '>', '!=', '=' ] as const;
const INPUT_COMPARISONS = [ '<=', '>=', '<', '>' ] as const;

type Memo = Map<number, { node: Expression | undefined; end: number }>;
type ArithmeticOperator = Node<'arithmetic'>['rest'][number]['operator'];

/**
 * The engine's grammar, rule by rule. It reads the text with ordered choice, so ours does: where it accepts `a and(b)` or
 * refuses `order(1)`, a grammar of another kind would differ. Expressions are remembered by position, which keeps going back
 * cheap.
 */
export class Parser extends Terminals {
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
    return this.remembered(this.expressions, () => this.nested(() => this.branch() ?? this.loop() ?? this.quantified() ?? this.disjunction()));
  }

  protected override arithmetic(): Expression | undefined {
    return this.remembered(this.arithmetics, () => this.sum());
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
    return this.logic('or', () => this.logic('and', () => this.comparison()));
  }

  private logic(operator: 'and' | 'or', operand: () => Expression | undefined): Expression | undefined {
    const first = operand();

    if (!first) {
      return undefined;
    }

    const operands = [ first ];

    for (;;) {
      const next = this.attempt(() => this.scan.token(operator) ? operand() : undefined);

      if (!next) {
        return operands.length === 1 ? first : { kind: 'logic', operator, operands, from: first.from, to: endOf(operands) };
      }

      operands.push(next);
    }
  }

  private comparison(): Expression | undefined {
    const left = this.arithmetic();

    if (!left) {
      return this.inputComparison() ?? this.interval();
    }

    return this.attempt(() => this.binary(left)) ?? this.attempt(() => this.between(left))
      ?? this.attempt(() => this.instanceOf(left)) ?? this.attempt(() => this.membership(left)) ?? left;
  }

  private binary(left: Expression): Expression | undefined {
    this.scan.skip();

    const operator = this.scan.oneOf(COMPARISONS);
    const right = operator && this.arithmetic();

    if (!operator || !right) {
      return undefined;
    }

    const place = { from: left.from, to: right.to };

    return operator === '=' || operator === '!='
      ? { kind: 'equal', negated: operator === '!=', left, right, ...place }
      : { kind: 'compare', operator, left, right, ...place };
  }

  private between(value: Expression): Expression | undefined {
    const low = this.scan.token('between') ? this.arithmetic() : undefined;
    const high = low && this.scan.token('and') ? this.arithmetic() : undefined;

    return low && high && { kind: 'between', value, low, high, from: value.from, to: high.to };
  }

  private instanceOf(value: Expression): Expression | undefined {
    if (!this.scan.token('instance') || !this.scan.token('of')) {
      return undefined;
    }

    this.scan.skip();

    const type = this.scan.oneOf(TYPES_WITH_BLANKS) ?? this.qualifiedName()?.map(name => name.text).join('.');

    return type === undefined ? undefined : { kind: 'instanceOf', value, type, from: value.from, to: this.scan.position };
  }

  private membership(value: Expression): Expression | undefined {
    if (!this.scan.token('in')) {
      return undefined;
    }

    const test = this.attempt(() => this.testsInParentheses()) ?? this.test();

    return test && { kind: 'in', value, test, from: value.from, to: this.scan.position };
  }

  private testsInParentheses(): Expression | undefined {
    const tests = this.scan.token('(') ? this.separated(() => this.test()) : undefined;
    const [ first ] = tests ?? [];

    if (!tests || !first || !this.scan.token(')')) {
      return undefined;
    }

    return tests.length === 1 ? first : { kind: 'anyOf', tests, from: first.from, to: endOf(tests) };
  }

  private test(): Expression | undefined {
    const simple = this.attempt(() => this.lastBoolean()) ?? this.inputComparison() ?? this.interval();

    if (simple) {
      return simple;
    }

    const value = this.expression();

    return value && { kind: 'test', value, from: value.from, to: value.to };
  }

  /** A boolean is compared with the input only where nothing follows it. */
  private lastBoolean(): Expression | undefined {
    this.scan.skip();

    const from = this.scan.position;
    const word = this.scan.oneOf([ 'true', 'false' ]);
    const to = this.scan.position;

    this.scan.skip();

    return word && this.scan.atEnd ? { kind: 'inputEqual', value: word === 'true', from, to } : undefined;
  }

  private inputComparison(): Expression | undefined {
    return this.attempt(() => {
      this.scan.skip();

      const from = this.scan.position;
      const operator: CompareOperator | undefined = this.scan.oneOf(INPUT_COMPARISONS);
      const value = operator && this.arithmetic();

      return operator && value && { kind: 'inputCompare', operator, value, from, to: value.to };
    });
  }

  private interval(): Expression | undefined {
    this.scan.skip();

    const from = this.scan.position;
    const range = this.range();

    return range && { kind: 'inputInRange', ...range, from, to: this.scan.position };
  }

  private sum(): Expression | undefined {
    return this.chain([ '+', '-' ], () => this.chain([ '*', '/' ], () => this.chain([ '**' ], () => this.negation())));
  }

  private chain(operators: readonly ArithmeticOperator[], operand: () => Expression | undefined): Expression | undefined {
    const first = operand();

    if (!first) {
      return undefined;
    }

    const rest: Node<'arithmetic'>['rest'] = [];

    for (;;) {
      const next = this.attempt(() => this.operation(operators, operand));

      if (!next) {
        return rest.length ? { kind: 'arithmetic', first, rest, from: first.from, to: rest.at(-1)?.operand.to ?? first.to } : first;
      }

      rest.push(next);
    }
  }

  private operation(operators: readonly ArithmeticOperator[], operand: () => Expression | undefined) {
    this.scan.skip();

    const operator = this.scan.oneOf(operators);
    const value = operator && operand();

    return operator && value ? { operator, operand: value } : undefined;
  }

  private negation(): Expression | undefined {
    this.scan.skip();

    const from = this.scan.position;

    if (!this.scan.literal('-')) {
      return this.value();
    }

    const operand = this.value();

    return operand && { kind: 'negation', operand, from, to: operand.to };
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
