import type { CompareOperator, Expression } from './ast';
import type { Grammar } from './grammar';
import type { Scanner } from './scanner';

const INPUT_COMPARISONS = [ '<=', '>=', '<', '>' ] as const;

/** The tests after `in`: one, or several in parentheses. */
export function parseTests(grammar: Grammar): Expression | undefined {
  return grammar.scan.attempt(() => parseTestsInParentheses(grammar)) ?? parseTest(grammar);
}

/** A comparison without a left side: it tests the input. */
export function parseInputComparison({ scan, arithmetic }: Grammar): Expression | undefined {
  return scan.attempt(() => {
    scan.skip();

    const from = scan.position;
    const operator: CompareOperator | undefined = scan.takeOneOf(INPUT_COMPARISONS);
    const value = operator && arithmetic();

    return operator && value && { kind: 'inputCompare', operator, value, from, to: value.to };
  });
}

/** A range as a test: whether it includes the input. */
export function parseInterval({ scan, range }: Grammar): Expression | undefined {
  scan.skip();

  const from = scan.position;
  const ends = range();

  return ends && { kind: 'inputInRange', ...ends, from, to: scan.position };
}

// helpers //////////

function parseTestsInParentheses(grammar: Grammar): Expression | undefined {
  const { scan } = grammar;
  const tests = scan.takeToken('(') ? scan.list(() => parseTest(grammar)) : undefined;
  const [ first ] = tests ?? [];

  if (!tests || !first || !scan.takeToken(')')) {
    return undefined;
  }

  return tests.length === 1 ? first : { kind: 'anyOf', tests, from: first.from, to: tests.at(-1)?.to ?? 0 };
}

function parseTest(grammar: Grammar): Expression | undefined {
  const simple = grammar.scan.attempt(() => parseLastBoolean(grammar.scan)) ?? parseInputComparison(grammar) ?? parseInterval(grammar);

  if (simple) {
    return simple;
  }

  const value = grammar.expression();

  return value && { kind: 'test', value, from: value.from, to: value.to };
}

/** A boolean is compared with the input only where it is the end of the expression. */
function parseLastBoolean(scan: Scanner): Expression | undefined {
  scan.skip();

  const from = scan.position;
  const word = scan.takeOneOf([ 'true', 'false' ]);
  const to = scan.position;

  scan.skip();

  return word && scan.isAtEnd ? { kind: 'inputEqual', value: word === 'true', from, to } : undefined;
}
