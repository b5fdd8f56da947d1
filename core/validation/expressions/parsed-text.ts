import { nodesOf, parseTree } from '@openai-task/feel';
import type { Expression, FeelProblem, Node } from '@openai-task/feel';

import { lazy } from '../lazy';

export type Call = Node<'call'>;

/** A parsed FEEL text, independent of its field. Offsets count from the start of the text, including its `=`. */
export type ParsedText = {
  tree: Expression | null;
  problem: FeelProblem | null;

  /** The expression and all its nodes; empty if it does not parse. */
  nodes: () => readonly Expression[];

  /** The nodes of one kind, in the order of all nodes. */
  nodesOf: <K extends Expression['kind']>(kind: K) => readonly Node<K>[];

  /** The calls from left to right, except those of functions that the expression itself defines. */
  calls: () => readonly Call[];

  /** The names that the expression itself defines: entries, parameters, and loop variables. */
  ownNames: () => ReadonlySet<string>;
};

/**
 * A cache of the last parsed texts. A keystroke changes only one field, and the tasks of a diagram share many
 * expressions, so that the others need not be parsed again.
 */
const KNOWN = new Map<string, ParsedText>();
const MAX_KNOWN = 200;
const MAX_KEPT_LENGTH = 50_000;

/** Parses a FEEL text, or returns it from the cache. */
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

  // the list of a kind holds only nodes of that kind
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
