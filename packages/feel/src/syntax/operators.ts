import type { CompareOperator, Expression, Node } from './ast';
import { Terminals } from './terminals';

const TYPES_WITH_BLANKS = [ 'years and months duration', 'days and time duration', 'date and time', 'function' ] as const;
const COMPARISONS = [ '<=', '>=', '<', '>', '!=', '=' ] as const;
const INPUT_COMPARISONS = [ '<=', '>=', '<', '>' ] as const;

type ArithmeticOperator = Node<'arithmetic'>['rest'][number]['operator'];

/** Operators of one rank, and the characters that they begin with. */
type Chain = { starts: string; operators: readonly ArithmeticOperator[] };

const SUM: Chain = { starts: '+-', operators: [ '+', '-' ] };
const PRODUCT: Chain = { starts: '*/', operators: [ '*', '/' ] };
const POWER: Chain = { starts: '*', operators: [ '**' ] };

/** Arithmetic, comparisons and the tests behind `in`. */
export abstract class Operators extends Terminals {
  protected readonly comparison = (): Expression | undefined => {
    const left = this.arithmetic();

    if (!left) {
      return this.inputComparison() ?? this.interval();
    }

    if (!this.scan.follows('<>!=bi')) {
      return left;
    }

    return this.attempt(() => this.binary(left)) ?? this.attempt(() => this.between(left))
      ?? this.attempt(() => this.instanceOf(left)) ?? this.attempt(() => this.membership(left)) ?? left;
  };

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

  protected readonly sum = () => this.chain(SUM, this.product);
  private readonly product = () => this.chain(PRODUCT, this.power);
  private readonly power = () => this.chain(POWER, this.negation);

  private chain({ starts, operators }: Chain, operand: () => Expression | undefined): Expression | undefined {
    const first = operand();

    if (!first) {
      return undefined;
    }

    const rest: Node<'arithmetic'>['rest'] = [];

    for (;;) {
      const next = this.scan.follows(starts) ? this.attempt(() => this.operation(operators, operand)) : undefined;

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

  private readonly negation = (): Expression | undefined => {
    this.scan.skip();

    const from = this.scan.position;

    if (!this.scan.literal('-')) {
      return this.value();
    }

    const operand = this.value();

    return operand && { kind: 'negation', operand, from, to: operand.to };
  };
}

// helpers //////////

function endOf(items: Expression[]): number {
  return items.at(-1)?.to ?? 0;
}
