import { Stop } from '../stop';
import type { Expression } from './ast';
import { parseCallOrReference } from './calls';
import type { Grammar } from './grammar';
import { takeName, takeSpacedName } from './lexemes';
import { parseLiteral, parseTemporalLiteral } from './literals';
import { parseProperty } from './names';
import type { Scanner } from './scanner';

/** A value with the paths and filters that follow it. */
export function parseValue(grammar: Grammar): Expression | undefined {
  let value = parseTerminal(grammar);

  while (value && grammar.scan.isNext('.[')) {
    const next: Expression | undefined = parsePath(grammar.scan, value) ?? parseFilter(grammar, value);

    if (!next) {
      break;
    }

    value = next;
  }

  return value;
}

// helpers //////////

/** The order of the alternatives is that of the engine: the first that matches is taken, and the others are never tried. */
function parseTerminal(grammar: Grammar): Expression | undefined {
  const { scan } = grammar;

  scan.skip();

  const from = scan.position;

  // an expression that begins with one of these characters has only one form
  switch (scan.text[ from ]) {
  case '"':
  case '[':
  case '{': return parseLiteral(grammar, from);
  case '(': return parseParentheses(grammar);
  case '?': return parseInput(scan, from);
  default: return (scan.isNext('@dt') ? parseTemporalLiteral(grammar, from) : undefined)
    ?? parseCallOrReference(grammar, from) ?? parseLiteral(grammar, from) ?? parseFunction(grammar, from);
  }
}

function parseParentheses({ scan, expression }: Grammar): Expression | undefined {
  return scan.attempt(() => {
    const inner = scan.take('(') ? expression() : undefined;

    return inner && scan.takeToken(')') ? inner : undefined;
  });
}

function parseInput(scan: Scanner, from: number): Expression | undefined {
  return scan.take('?') ? { kind: 'input', from, to: scan.position } : undefined;
}

function parseFunction({ scan, expression }: Grammar, from: number): Expression | undefined {
  return scan.attempt(() => {
    if (!scan.take('function') || !scan.takeToken('(')) {
      return undefined;
    }

    const params = scan.list(() => parseParameter(scan)) ?? [];

    if (!scan.takeToken(')')) {
      return undefined;
    }

    refuseExternal(scan);

    const body = expression();

    return body && { kind: 'function', params, body, from, to: scan.position };
  });
}

function parseParameter(scan: Scanner): string | undefined {
  scan.skip();

  return takeSpacedName(scan) ?? takeName(scan);
}

/** Functions in Java are disabled in the engine, which rejects the expression. */
function refuseExternal(scan: Scanner): void {
  scan.skip();

  const from = scan.position;
  const external = /external\s*\{\s*java\s*:/y;

  external.lastIndex = from;

  if (external.test(scan.text)) {
    throw new Stop('feel/unsupported', { name: 'external' }, from, external.lastIndex);
  }
}

function parsePath(scan: Scanner, base: Expression): Expression | undefined {
  return scan.attempt(() => {
    const key = scan.takeToken('.') ? parseProperty(scan) : undefined;

    return key && { kind: 'path', base, key, from: base.from, to: key.to };
  });
}

function parseFilter({ scan, expression }: Grammar, base: Expression): Expression | undefined {
  return scan.attempt(() => {
    const condition = scan.takeToken('[') ? expression() : undefined;

    return condition && scan.takeToken(']')
      ? { kind: 'filter', base, condition, from: base.from, to: scan.position }
      : undefined;
  });
}
