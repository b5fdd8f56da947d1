import { parseTree } from './parse-tree';
import type { Expression, Iterator, Name, Node, RangeEnd } from './syntax';
import type { VariableReference } from './types';

/**
 * The variables that an expression reads from outside: not the names of its own loops, functions, context entries and filter
 * items. One entry for each place, in order of appearance. None where the expression has a syntax error.
 *
 * A name in a filter can be a key of the items: such entries are marked `uncertain`.
 */
export function variableReferences(expression: string): VariableReference[] {
  const parsed = parseTree(expression);

  return parsed.ok ? referencesOf(parsed.tree) : [];
}

/** `variableReferences` of a syntax tree. */
export function referencesOf(tree: Expression): VariableReference[] {
  const found: VariableReference[] = [];

  collect(tree, { locals: new Set(), inFilter: false }, found);

  return found.sort((x, y) => x.from - y.from);
}

// helpers //////////

/** The names that are not variables here, and whether the place is in a filter. */
type Around = { locals: ReadonlySet<string>; inFilter: boolean };
type Visit = (node: Expression, locals?: readonly string[], inFilter?: boolean) => void;

function collect(node: Expression, around: Around, found: VariableReference[]): void {
  const visit: Visit = (part, more = [], inFilter = around.inFilter) =>
    collect(part, { locals: more.length ? new Set([ ...around.locals, ...more ]) : around.locals, inFilter }, found);

  if (node.kind === 'reference') {
    collectReference(node.names, [], around, found);
  } else if (node.kind === 'path') {
    collectPath(node, around, found, visit);
  } else {
    visitParts(node, visit);
  }
}

/** `a.b[1].c` reads `a` at `b`; so does `(a).b`. */
function collectPath(node: Node<'path'>, around: Around, found: VariableReference[], visit: Visit): void {
  const keys: Name[] = [ node.key ];
  let base = node.base;

  while (base.kind === 'path') {
    keys.unshift(base.key);
    base = base.base;
  }

  if (base.kind === 'reference') {
    collectReference(base.names, keys, around, found);
  } else {
    visit(base);
  }
}

function collectReference([ first, ...path ]: Name[], more: Name[], { locals, inFilter }: Around, found: VariableReference[]): void {
  if (first && !locals.has(first.text)) {
    found.push({
      name: first.text,
      path: [ ...path, ...more ].map(({ text }) => text),
      from: first.from,
      to: first.to,
      ...inFilter ? { uncertain: true } : {}
    });
  }
}

function visitParts(node: Expression, visit: Visit): void {
  switch (node.kind) {
  case 'list': return node.items.forEach(item => visit(item));
  case 'context': return visitEntries(node, visit);
  case 'range':
  case 'inputInRange': return visitRange(node, visit);
  case 'filter': return visitFilter(node, visit);
  case 'call': return visitArguments(node.args, visit);
  case 'memberCall': visit(node.base);

    return visitArguments(node.args, visit);
  case 'function': return visit(node.body, node.params);
  case 'if': return [ node.condition, node.then, node.otherwise ].forEach(part => visit(part));
  case 'for': return visitLoop(node.iterators, node.result, visit, [ 'partial' ]);
  case 'quantified': return visitLoop(node.iterators, node.condition, visit, []);
  case 'iteration': return [ node.start, node.end ].forEach(part => visit(part));
  case 'logic': return node.operands.forEach(operand => visit(operand));
  case 'arithmetic': return [ node.first, ...node.rest.map(({ operand }) => operand) ].forEach(part => visit(part));
  case 'negation': return visit(node.operand);
  case 'equal':
  case 'compare': return [ node.left, node.right ].forEach(part => visit(part));
  case 'between': return [ node.value, node.low, node.high ].forEach(part => visit(part));
  case 'in': return [ node.value, node.test ].forEach(part => visit(part));
  case 'anyOf': return node.tests.forEach(test => visit(test));
  case 'instanceOf':
  case 'inputCompare':
  case 'test': return visit(node.value);
  default: return undefined;
  }
}

/** An entry sees the entries before it. */
function visitEntries(node: Node<'context'>, visit: Visit): void {
  const earlier: string[] = [];

  for (const { key, value } of node.entries) {
    visit(value, earlier);
    earlier.push(key);
  }
}

function visitRange({ start, end }: { start: RangeEnd; end: RangeEnd }, visit: Visit): void {
  visit(start.value);
  visit(end.value);
}

/** The keys of items that are written as literals are not variables. */
function visitFilter({ base, condition }: Node<'filter'>, visit: Visit): void {
  visit(base);
  visit(condition, [ 'item', ...literalKeys(base) ], true);
}

function literalKeys(base: Expression): string[] {
  const items = base.kind === 'list' ? base.items : [];

  return items.flatMap(item => item.kind === 'context' ? item.entries.map(({ key }) => key) : []);
}

function visitArguments(args: Node<'call'>['args'], visit: Visit): void {
  args.values.forEach(arg => visit('kind' in arg ? arg : arg.value));
}

function visitLoop(iterators: Iterator[], body: Expression, visit: Visit, more: string[]): void {
  iterators.forEach(({ list }) => visit(list));
  visit(body, [ ...iterators.map(({ name }) => name.text), ...more ]);
}
