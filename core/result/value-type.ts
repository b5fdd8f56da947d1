import type { Json } from './result';

/** The type of a value, in FEEL's words. */
export type ValueType = 'string' | 'number' | 'boolean' | 'list' | 'context' | 'null';

/** The FEEL type of a JSON value. */
export function valueTypeOf(value: Json): ValueType {
  if (value === null) {
    return 'null';
  }

  if (Array.isArray(value)) {
    return 'list';
  }

  switch (typeof value) {
  case 'string': return 'string';
  case 'number': return 'number';
  case 'boolean': return 'boolean';
  default: return 'context';
  }
}
