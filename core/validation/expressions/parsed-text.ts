import { nodesOf, parseTree } from '@openai-task/feel';
import type { Expression, FeelProblem, Node } from '@openai-task/feel';

import { lazy } from '../lazy';

export type Call = Node<'call'>;

/** What a FEEL text says by itself, in whatever field. Offsets are those of the text, its `=` included. */
export type ParsedText = {
  tree: Expression | null;
  problem: FeelProblem | null;

  /** The expression and all that it consists of; none where it does not parse. */
  nodes: () => readonly Expression[];

  /** The nodes of one kind, in the order of all nodes. */
  nodesOf: <K extends Expression['kind']>(kind: K) => readonly Node<K>[];

  /** The calls from left to right, but for those of functions that the expression defines itself. */
  calls: () => readonly Call[];

  /** The names that the expression gives itself: of entries, parameters and loops. */
  ownNames: () => ReadonlySet<string>;
};

/**
 * The texts read last. A keystroke changes one field, and the tasks of a diagram have many expressions in common: the
 * others need not be parsed again.
 */
const KNOWN = new Map<string, ParsedText>();
const MAX_KNOWN = 200;
const MAX_KEPT_LENGTH = 50_000;

/** Parses a FEEL text, or remembers it. */
export function parseText(text: string): ParsedText {
  const known = KNOWN.get(text);

  if (known) {
    return known;
  }

  const parsed = read(text);

  if (KNOWN.size === MAX_KNOWN) {
    KNOWN.clear();
  }

  if (text.length <= MAX_KEPT_LENGTH) {
    KNOWN.set(text, parsed);
  }

  return parsed;
}


// helpers //////////

const NONE: readonly never[] = [];
const NO_NAMES: ReadonlySet<string> = new Set();

function read(text: string): ParsedText {
  const parsed = parseTree(text);
  const tree = parsed.ok ? parsed.tree : null;
  const nodes = lazy(() => tree ? nodesOf(tree) : NONE);
  const kinds = lazy(() => byKind(nodes()));
  const ownNames = lazy(() => namesOf(nodes()));

  // what a kind's list holds is of that kind
  const ofKind = <K extends Expression['kind']>(kind: K) => (kinds().get(kind) ?? NONE) as readonly Node<K>[];

  return {
    tree,
    problem: parsed.ok ? null : parsed.problem,
    nodes,
    nodesOf: ofKind,
    calls: lazy(() => ofKind('call').filter(({ name }) => !ownNames().has(name.text)).sort((a, b) => a.from - b.from)),
    ownNames
  };
}

function byKind(nodes: readonly Expression[]): Map<Expression['kind'], Expression[]> {
  const kinds = new Map<Expression['kind'], Expression[]>();

  for (const node of nodes) {
    const same = kinds.get(node.kind);

    if (same) {
      same.push(node);
    } else {
      kinds.set(node.kind, [ node ]);
    }
  }

  return kinds;
}

function namesOf(nodes: readonly Expression[]): ReadonlySet<string> {
  const names = nodes.flatMap((node): readonly string[] => {
    switch (node.kind) {
    case 'context': return node.entries.map(({ key }) => key);
    case 'function': return node.params;
    case 'for':
    case 'quantified': return node.iterators.map(({ name }) => name.text);
    default: return NONE;
    }
  });

  return names.length ? new Set(names) : NO_NAMES;
}
