import { feelText, isFeel, literalText } from './mapping-source';

/** The place of a source in the combined expression. */
export type Segment = { where: string; from: number; to: number; feel: boolean };
export type Combined = { text: string; segments: Segment[] };

type Leaf = { kind: 'leaf'; where: string; source: string };
type Branch = { kind: 'branch'; children: Map<string, Leaf | Branch> };

/**
 * One FEEL context literal of all mappings, as the engine assembles it: sources unchanged, nested targets grouped
 * where their root first appears (docs/connector-runtime.md, section 2.5).
 */
export function combine(mappings: { target: string; source: string }[]): Combined {
  const root: Branch = { kind: 'branch', children: new Map() };

  for (const { target, source } of mappings) {
    insert(root, target.split('.'), { kind: 'leaf', where: target, source });
  }

  const segments: Segment[] = [];

  return { text: write(root, 0, segments), segments };
}

/** The source and the offset in it for an offset in the combined expression; the leading `=` counts. */
export function locate(segments: Segment[], offset: number): { where: string; offset: number | null } | null {
  const segment = segments.find(({ from, to }) => offset >= from && offset <= to);

  return segment ? { where: segment.where, offset: segment.feel ? offset - segment.from + 1 : null } : null;
}


// helpers //////////

function insert(branch: Branch, path: string[], leaf: Leaf): void {
  const [ name = '', ...rest ] = path;

  if (!rest.length) {
    branch.children.set(name, leaf);

    return;
  }

  const present = branch.children.get(name);
  const child: Branch = present?.kind === 'branch' ? present : { kind: 'branch', children: new Map() };

  branch.children.set(name, child);
  insert(child, rest, leaf);
}

function write(branch: Branch, offset: number, segments: Segment[]): string {
  let text = '{';

  for (const [ name, child ] of branch.children) {
    text += `${ text === '{' ? '' : ',' }${ name }:`;

    if (child.kind === 'branch') {
      text += write(child, offset + text.length, segments);
      continue;
    }

    const feel = isFeel(child.source);
    const expression = feel ? feelText(child.source) : literalText(child.source);
    const from = offset + text.length;

    segments.push({ where: child.where, from, to: from + expression.length, feel });
    text += expression;
  }

  return `${ text }}`;
}
