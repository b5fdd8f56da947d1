import type { Expression, Node } from './ast';
import type { Grammar, Rule } from './grammar';
import { parseValue } from './terms';

type ArithmeticOperator = Node<'arithmetic'>['rest'][number]['operator'];

/** Operators of one rank, and the characters that they begin with. */
type Rank = { starts: string; operators: readonly ArithmeticOperator[] };

const SUM: Rank = { starts: '+-', operators: [ '+', '-' ] };
const PRODUCT: Rank = { starts: '*/', operators: [ '*', '/' ] };
const POWER: Rank = { starts: '*', operators: [ '**' ] };

export function parseSum(grammar: Grammar): Expression | undefined {
  return parseChain(grammar, SUM, parseProduct);
}

// helpers //////////

function parseProduct(grammar: Grammar): Expression | undefined {
  return parseChain(grammar, PRODUCT, parsePower);
}

function parsePower(grammar: Grammar): Expression | undefined {
  return parseChain(grammar, POWER, parseNegation);
}

function parseChain(grammar: Grammar, rank: Rank, parseOperand: Rule): Expression | undefined {
  const { scan } = grammar;
  const first = parseOperand(grammar);

  if (!first) {
    return undefined;
  }

  const rest: Node<'arithmetic'>['rest'] = [];

  for (;;) {
    const next = scan.isNext(rank.starts) ? scan.attempt(() => parseOperation(grammar, rank, parseOperand)) : undefined;

    if (!next) {
      return rest.length ? { kind: 'arithmetic', first, rest, from: first.from, to: rest.at(-1)?.operand.to ?? first.to } : first;
    }

    rest.push(next);
  }
}

function parseOperation(grammar: Grammar, { operators }: Rank, parseOperand: Rule) {
  grammar.scan.skip();

  const operator = grammar.scan.takeOneOf(operators);
  const operand = operator && parseOperand(grammar);

  return operator && operand ? { operator, operand } : undefined;
}

function parseNegation(grammar: Grammar): Expression | undefined {
  const { scan } = grammar;

  scan.skip();

  const from = scan.position;

  if (!scan.take('-')) {
    return parseValue(grammar);
  }

  const operand = parseValue(grammar);

  return operand && { kind: 'negation', operand, from, to: operand.to };
}
