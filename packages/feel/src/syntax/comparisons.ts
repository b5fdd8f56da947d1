import type { Expression } from './ast';
import type { Grammar } from './grammar';
import { parseQualifiedName } from './names';
import { parseInputComparison, parseInterval, parseTests } from './tests';

const TYPES_WITH_SPACES = [ 'years and months duration', 'days and time duration', 'date and time', 'function' ] as const;
const COMPARISONS = [ '<=', '>=', '<', '>', '!=', '=' ] as const;

/** A comparison, `between`, `instance of` or `in`, or the arithmetic expression that is there without one. */
export function parseComparison(grammar: Grammar): Expression | undefined {
  const { scan } = grammar;
  const left = grammar.arithmetic();

  if (!left) {
    return parseInputComparison(grammar) ?? parseInterval(grammar);
  }

  if (!scan.isNext('<>!=bi')) {
    return left;
  }

  return scan.attempt(() => parseBinary(grammar, left)) ?? scan.attempt(() => parseBetween(grammar, left))
    ?? scan.attempt(() => parseInstanceOf(grammar, left)) ?? scan.attempt(() => parseIn(grammar, left)) ?? left;
}

// helpers //////////

function parseBinary({ scan, arithmetic }: Grammar, left: Expression): Expression | undefined {
  scan.skip();

  const operator = scan.takeOneOf(COMPARISONS);
  const right = operator && arithmetic();

  if (!operator || !right) {
    return undefined;
  }

  const place = { from: left.from, to: right.to };

  return operator === '=' || operator === '!='
    ? { kind: 'equal', negated: operator === '!=', left, right, ...place }
    : { kind: 'compare', operator, left, right, ...place };
}

function parseBetween({ scan, arithmetic }: Grammar, value: Expression): Expression | undefined {
  const low = scan.takeToken('between') ? arithmetic() : undefined;
  const high = low && scan.takeToken('and') ? arithmetic() : undefined;

  return low && high && { kind: 'between', value, low, high, from: value.from, to: high.to };
}

function parseInstanceOf({ scan }: Grammar, value: Expression): Expression | undefined {
  if (!scan.takeToken('instance') || !scan.takeToken('of')) {
    return undefined;
  }

  scan.skip();

  const type = scan.takeOneOf(TYPES_WITH_SPACES) ?? parseQualifiedName(scan)?.map(name => name.text).join('.');

  return type === undefined ? undefined : { kind: 'instanceOf', value, type, from: value.from, to: scan.position };
}

function parseIn(grammar: Grammar, value: Expression): Expression | undefined {
  const { scan } = grammar;

  if (!scan.takeToken('in')) {
    return undefined;
  }

  const test = parseTests(grammar);

  return test && { kind: 'in', value, test, from: value.from, to: scan.position };
}
