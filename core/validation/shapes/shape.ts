/** What is known of a value before it exists. `any`: nothing. */
export type Shape =
  | { kind: 'any' | 'null' | 'boolean' | 'number' | 'string' | 'temporal' | 'range' | 'function' }
  | { kind: 'list'; item: Shape }
  | ContextShape;

/** `open`: there may be more keys than those listed. */
export type ContextShape = { kind: 'context'; keys: Readonly<Record<string, Shape>>; open: boolean };

/** The names that an expression can read; names beyond them are null. Without a scope every name may exist. */
export type Scope = ReadonlyMap<string, Shape>;

export const ANY: Shape = { kind: 'any' };
export const NULL: Shape = { kind: 'null' };
export const BOOLEAN: Shape = { kind: 'boolean' };
export const NUMBER: Shape = { kind: 'number' };
export const STRING: Shape = { kind: 'string' };
export const TEMPORAL: Shape = { kind: 'temporal' };

export function listOf(item: Shape): Shape {
  return { kind: 'list', item };
}

/** A context of exactly these keys. */
export function contextOf(keys: Record<string, Shape>): ContextShape {
  return { kind: 'context', keys, open: false };
}

/** A context of at least these keys. */
export function openContext(keys: Record<string, Shape> = {}): ContextShape {
  return { kind: 'context', keys, open: true };
}

/** What two alternatives have in common; null gives way. */
export function either(a: Shape, b: Shape): Shape {
  if (a.kind === 'null') {
    return b;
  }

  if (b.kind === 'null' || a === b) {
    return a;
  }

  if (a.kind === 'list' && b.kind === 'list') {
    return listOf(either(a.item, b.item));
  }

  return a.kind === b.kind && a.kind !== 'context' && a.kind !== 'list' ? a : ANY;
}
