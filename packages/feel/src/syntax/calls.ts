import type { Argument, Arguments, Expression, Name } from './ast';
import type { Grammar } from './grammar';
import { takeName, takeSpacedName } from './lexemes';
import { parseQualifiedName } from './names';

/** Functions whose names contain a reserved word. The grammar lists them: no other name in a call can begin with `and` or `or`. */
const NAMES_WITH_RESERVED_WORDS = [ 'and', 'or', 'date and time', 'years and months duration', 'get or else' ] as const;

/** A call, or else a reference. A name with spaces belongs to a function; a reference ends before the first space. */
export function parseCallOrReference(grammar: Grammar, from: number): Expression | undefined {
  const { scan } = grammar;
  const spaced = takeSpacedName(scan) ?? scan.takeOneOf(NAMES_WITH_RESERVED_WORDS);

  if (spaced === undefined) {
    const names = parseQualifiedName(scan);

    return names && (parseCall(grammar, names, from) ?? { kind: 'reference', names, from, to: endOf(names) });
  }

  const call = parseCall(grammar, [ { text: spaced, from, to: scan.position } ], from);

  if (call) {
    return call;
  }

  scan.position = from;

  const names = parseQualifiedName(scan);

  return names && { kind: 'reference', names, from, to: endOf(names) };
}

// helpers //////////

function parseCall(grammar: Grammar, names: Name[], from: number): Expression | undefined {
  const { scan } = grammar;

  return scan.attempt(() => {
    const args = scan.takeToken('(') ? parseArguments(grammar) : undefined;
    const name = names.at(-1);

    if (!args || !name || !scan.takeToken(')')) {
      return undefined;
    }

    const to = scan.position;
    const owner = names.slice(0, -1);

    return owner.length
      ? { kind: 'memberCall', base: { kind: 'reference', names: owner, from, to: endOf(owner) }, name, args, from, to }
      : { kind: 'call', name, args, from, to };
  });
}

function parseArguments(grammar: Grammar): Arguments {
  const { scan } = grammar;
  const named = scan.list(() => parseNamedArgument(grammar));

  return named ? { named: true, values: named } : { named: false, values: scan.list(() => parseArgument(grammar)) ?? [] };
}

function parseNamedArgument(grammar: Grammar): Argument | undefined {
  const { scan } = grammar;

  scan.skip();

  const from = scan.position;
  const name = takeSpacedName(scan) ?? takeName(scan);
  const value = name !== undefined && scan.takeToken(':') ? parseArgument(grammar) : undefined;

  return name !== undefined && value ? { name, value, from, to: scan.position } : undefined;
}

/** A range or an expression: only an argument can be a range. */
function parseArgument({ scan, range, expression }: Grammar): Expression | undefined {
  scan.skip();

  const from = scan.position;
  const ends = scan.isNext('(][') ? range() : undefined;

  return ends ? { kind: 'range', ...ends, from, to: scan.position } : expression();
}

function endOf(names: Name[]): number {
  return names.at(-1)?.to ?? 0;
}
