import { isJsonObject } from '../../core/result';
import type { Json, JsonObject } from '../../core/result';

const MAX_DEPTH = 8;

/** A value that fits a JSON schema as models are given it: every property filled, texts taken from the answer. */
export function sampleOf(schema: Json | undefined, text: string, depth = 0): Json {
  if (!isJsonObject(schema) || depth > MAX_DEPTH) {
    return null;
  }

  if (Array.isArray(schema.enum)) {
    return schema.enum[ 0 ] ?? null;
  }

  const type = Array.isArray(schema.type) ? schema.type[ 0 ] : schema.type;

  switch (type) {
  case 'object':
    return membersOf(schema, text, depth);
  case 'array':
    return [ sampleOf(schema.items, text, depth + 1) ];
  case 'string':
    return text;
  case 'number':
  case 'integer':
    return 1;
  case 'boolean':
    return true;
  default:
    return null;
  }
}


// helpers //////////

function membersOf({ properties }: JsonObject, text: string, depth: number): JsonObject {
  const entries = isJsonObject(properties) ? Object.entries(properties) : [];

  return Object.fromEntries(entries.map(([ key, member ]) => [ key, sampleOf(member, text, depth + 1) ]));
}
