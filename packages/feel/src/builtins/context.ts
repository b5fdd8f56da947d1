import { FeelContext } from '../values';
import type { Value } from '../values';
import type { FunctionDefinition } from './definition';
import { defineFunction, defineSignatures } from './definition';

const MERGE_NAMES = [ 'context merge', 'put all' ];

export const CONTEXT: readonly FunctionDefinition[] = [
  ...defineSignatures('get entries', [ [ 'context' ], [ 'm' ] ], [ 'context' ], ([ context ]) =>
    context.entries().map(([ key, value ]) => FeelContext.of([ [ 'key', key ], [ 'value', value ] ]))),
  ...defineSignatures('get value', [ [ 'm', 'key' ], [ 'context', 'key' ] ], [ 'context', 'any' ], ([ context, key ]) =>
    typeof key === 'string' ? context.get(key) ?? null : Array.isArray(key) ? valueAt(context, key) : undefined),
  defineFunction('get value', [ 'context', 'keys' ], [ 'context', 'list' ], ([ context, keys ]) => valueAt(context, keys)),
  defineFunction('context put', [ 'context', 'key', 'value' ], [ 'context', 'any', 'any' ], put),
  defineFunction('context put', [ 'context', 'keys', 'value' ], [ 'context', 'list', 'any' ], put),
  defineFunction('put', [ 'context', 'key', 'value' ], [ 'context', 'any', 'any' ], put),
  ...MERGE_NAMES.map(name =>
    defineFunction(name, [ 'contexts' ], [ 'list' ], ([ contexts ]) => merge(contexts), { variadic: true })),
  defineFunction('context', [ 'entries' ], [ 'any' ], ([ entries ]) => Array.isArray(entries) ? fromEntries(entries) : null)
];

// helpers //////////

function valueAt(context: FeelContext, keys: Value[]): Value {
  let value: Value = keys.length ? context : null;

  for (const key of keys) {
    value = value instanceof FeelContext && typeof key === 'string' ? value.get(key) ?? null : null;
  }

  return value;
}

function put([ context, key, value ]: [ FeelContext, Value, Value ]): Value | undefined {
  if (typeof key === 'string') {
    return context.with(key, value);
  }

  if (!Array.isArray(key)) {
    return undefined;
  }

  return key.every(part => typeof part === 'string') ? putAt(context, key, value) : undefined;
}

/** Levels that are missing or not contexts become contexts. */
function putAt(context: FeelContext, [ key, ...rest ]: string[], value: Value): FeelContext | null {
  if (key === undefined) {
    return null;
  }

  const inner = context.get(key);

  return context.with(key, rest.length ? putAt(inner instanceof FeelContext ? inner : FeelContext.of([]), rest, value) : value);
}

function merge(contexts: Value[]): Value {
  return contexts.every(context => context instanceof FeelContext)
    ? FeelContext.of(contexts.flatMap(context => context.entries()))
    : null;
}

function fromEntries(entries: Value[]): Value {
  const pairs = entries.map(entry => {
    const key = entry instanceof FeelContext ? entry.get('key') : undefined;
    const value = entry instanceof FeelContext ? entry.get('value') : undefined;

    return typeof key === 'string' && value !== undefined ? [ key, value ] as const : undefined;
  });

  return pairs.every(pair => pair !== undefined) ? FeelContext.of(pairs) : null;
}
