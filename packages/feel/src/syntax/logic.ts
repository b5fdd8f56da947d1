import type { Expression } from './ast';
import { parseComparison } from './comparisons';
import type { Grammar, Rule } from './grammar';

export function parseDisjunction(grammar: Grammar): Expression | undefined {
  return parseLogic(grammar, 'or', parseConjunction);
}

// helpers //////////

function parseConjunction(grammar: Grammar): Expression | undefined {
  return parseLogic(grammar, 'and', parseComparison);
}

function parseLogic(grammar: Grammar, operator: 'and' | 'or', parseOperand: Rule): Expression | undefined {
  const { scan } = grammar;
  const first = parseOperand(grammar);

  if (!first) {
    return undefined;
  }

  const operands = [ first ];

  for (;;) {
    const next = scan.isNext(operator.charAt(0))
      ? scan.attempt(() => scan.takeToken(operator) ? parseOperand(grammar) : undefined)
      : undefined;

    if (!next) {
      return operands.length === 1 ? first : { kind: 'logic', operator, operands, from: first.from, to: operands.at(-1)?.to ?? 0 };
    }

    operands.push(next);
  }
}
