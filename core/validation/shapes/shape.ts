/** The known type of a value before evaluation; `any` if nothing is known. */
export type Shape =
  | { kind: 'any' | 'null' | 'boolean' | 'number' | 'string' | 'temporal' | 'range' | 'function' }
  | { kind: 'list'; item: Shape }
  | ContextShape;

/** `open`: further keys can exist. */
export type ContextShape = { kind: 'context'; keys: Readonly<Record<string, Shape>>; open: boolean };

/** The names that an expression can read; all others are null. Without a scope, any name can exist. */
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

/** A context with exactly these keys. */
export function contextOf(keys: Record<string, Shape>): ContextShape {
  return { kind: 'context', keys, open: false };
}

/** A context with at least these keys. */
export function openContext(keys: Record<string, Shape> = {}): ContextShape {
  return { kind: 'context', keys, open: true };
}

/** The common shape of two alternatives; null is ignored. */
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
