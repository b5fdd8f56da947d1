import type { Json } from '../../result';

/** How we name the type of a value: in words for everybody, not of FEEL. */
export type ValueType = 'text' | 'number' | 'boolean' | 'list' | 'object' | 'null';

/** The type of a value in our words. */
export function typeOf(value: Json): ValueType {
  if (value === null) {
    return 'null';
  }

  if (Array.isArray(value)) {
    return 'list';
  }

  switch (typeof value) {
  case 'string': return 'text';
  case 'number': return 'number';
  case 'boolean': return 'boolean';
  default: return 'object';
  }
}
