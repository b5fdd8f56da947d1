import { isJsonObject } from '../result';
import type { Json } from '../result';

/**
 * How the runtime turns JSON into the types of its request (docs/connector-runtime.md, section 4): a missing or null
 * value is `undefined`, a failure has the runtime's message.
 */
export type Coerced<T> = { ok: true; value: T | undefined } | { ok: false; message: string };

const INTEGER = /^[+-]?\d+$/;
const MAX_INT = 2_147_483_647;
const MIN_INT = -2_147_483_648;

export function toText(value: Json | undefined): Coerced<string> {
  const single = unwrap(value);

  if (single === undefined || single === null) {
    return succeed(undefined);
  }

  return typeof single === 'object' ? cannotDeserialize('java.lang.String', single) : succeed(String(single));
}

export function toInteger(value: Json | undefined, path: string): Coerced<number> {
  const single = unwrap(value);

  if (single === undefined || single === null) {
    return succeed(undefined);
  }

  if (typeof single === 'number') {
    return inRange(Math.trunc(single)) ? succeed(Math.trunc(single) + 0) : invalidField(path, 'Integer');
  }

  if (typeof single !== 'string') {
    return cannotDeserialize('java.lang.Integer', single);
  }

  const text = single.trim();

  if (text === '') {
    return succeed(undefined);
  }

  return INTEGER.test(text) && inRange(Number(text)) ? succeed(Number(text)) : invalidField(path, 'Integer');
}

export function toFlag(value: Json | undefined, path: string): Coerced<boolean> {
  const single = unwrap(value);

  if (single === undefined || single === null) {
    return succeed(undefined);
  }

  if (typeof single === 'boolean') {
    return succeed(single);
  }

  if (typeof single === 'number') {
    return succeed(single !== 0);
  }

  if (typeof single !== 'string') {
    return cannotDeserialize('boolean', single);
  }

  const word = single.trim().toLowerCase();

  if (word === '') {
    return succeed(undefined);
  }

  return word === 'true' || word === 'false' ? succeed(word === 'true') : invalidField(path, 'boolean');
}

/** Strings by name; an entry can be null. */
export function toTextMap(value: Json | undefined): Coerced<Record<string, string | null>> {
  const single = Array.isArray(value) && value.length === 1 ? value[ 0 ] : value;

  if (single === undefined || single === null) {
    return succeed(undefined);
  }

  if (!isJsonObject(single)) {
    return cannotDeserialize('java.util.LinkedHashMap<java.lang.String,java.lang.String>', single);
  }

  const entries: [ string, string | null ][] = [];

  for (const [ name, entry ] of Object.entries(single)) {
    const text = toText(entry);

    if (!text.ok) {
      return text;
    }

    entries.push([ name, text.value ?? null ]);
  }

  return succeed(Object.fromEntries(entries));
}

/** The failure for a number, enumeration or flag that cannot be parsed. */
export function invalidField(path: string, type: string): { ok: false; message: string } {
  return { ok: false, message: `Json object contains an invalid field: ${ path }. It Must be \`${ type }\`` };
}

/** The failure for a value of the wrong shape, worded as by the runtime's JSON library. */
export function cannotDeserialize(type: string, value: Json): { ok: false; message: string } {
  return { ok: false, message: `Cannot deserialize value of type \`${ type }\` from ${ tokenOf(value) }` };
}


// helpers //////////

/** A list with one item counts as that item. */
function unwrap(value: Json | undefined): Json | undefined {
  return Array.isArray(value) && value.length === 1 ? value[ 0 ] : value;
}

function succeed<T>(value: T | undefined): Coerced<T> {
  return { ok: true, value };
}

function inRange(value: number): boolean {
  return value >= MIN_INT && value <= MAX_INT;
}

function tokenOf(value: Json): string {
  if (Array.isArray(value)) {
    return 'Array value (token `JsonToken.START_ARRAY`)';
  }

  if (isJsonObject(value)) {
    return 'Object value (token `JsonToken.START_OBJECT`)';
  }

  if (typeof value === 'boolean') {
    return `Boolean value (token \`JsonToken.VALUE_${ String(value).toUpperCase() }\`)`;
  }

  return `${ typeof value === 'number' ? 'Integer' : 'String' } value (token \`JsonToken.VALUE_${ typeof value === 'number' ? 'NUMBER_INT' : 'STRING' }\`)`;
}
