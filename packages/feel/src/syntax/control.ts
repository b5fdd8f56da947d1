import type { Expression, Iterator } from './ast';
import type { Grammar } from './grammar';
import { parseName } from './names';
import type { Scanner } from './scanner';
import { parseValue } from './terms';

/** `if`, `for`, `some` and `every`. */
export function parseControl(grammar: Grammar): Expression | undefined {
  return parseBranch(grammar) ?? parseLoop(grammar) ?? parseQuantified(grammar);
}

// helpers //////////

function parseBranch({ scan, expression }: Grammar): Expression | undefined {
  return scan.attempt(() => {
    const from = takeKeyword(scan, 'if');
    const condition = from === undefined ? undefined : expression();
    const then = condition && scan.takeToken('then') ? expression() : undefined;
    const otherwise = then && scan.takeToken('else') ? expression() : undefined;

    return condition && then && otherwise && from !== undefined
      ? { kind: 'if', condition, then, otherwise, from, to: otherwise.to }
      : undefined;
  });
}

function parseLoop(grammar: Grammar): Expression | undefined {
  const { scan } = grammar;

  return scan.attempt(() => {
    const from = takeKeyword(scan, 'for');
    const iterators = from === undefined ? undefined : scan.list(() => parseIterator(grammar));
    const result = iterators && scan.takeToken('return') ? grammar.expression() : undefined;

    return iterators && result && from !== undefined
      ? { kind: 'for', iterators, result, from, to: result.to }
      : undefined;
  });
}

function parseQuantified(grammar: Grammar): Expression | undefined {
  const { scan } = grammar;

  return scan.attempt(() => {
    const some = takeKeyword(scan, 'some');
    const from = some ?? takeKeyword(scan, 'every');
    const iterators = from === undefined ? undefined : scan.list(() => parseIterator(grammar));
    const condition = iterators && scan.takeToken('satisfies') ? grammar.expression() : undefined;

    return iterators && condition && from !== undefined
      ? { kind: 'quantified', every: some === undefined, iterators, condition, from, to: condition.to }
      : undefined;
  });
}

function parseIterator(grammar: Grammar): Iterator | undefined {
  const { scan } = grammar;
  const name = parseName(scan);
  const list = name && scan.takeToken('in') ? parseIteration(grammar) ?? parseValue(grammar) : undefined;

  return name && list && { name, list };
}

/** `1..5` after `in`. */
function parseIteration({ scan, arithmetic }: Grammar): Expression | undefined {
  return scan.attempt(() => {
    const start = arithmetic();
    const end = start && scan.takeToken('..') ? arithmetic() : undefined;

    return start && end && { kind: 'iteration', start, end, from: start.from, to: end.to };
  });
}

/** The position of the keyword, which is skipped. */
function takeKeyword(scan: Scanner, keyword: string): number | undefined {
  scan.skip();

  const from = scan.position;

  return scan.take(keyword) ? from : undefined;
}
