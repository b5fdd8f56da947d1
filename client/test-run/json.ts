import { parseJson } from '../../core/result';
import type { Json, JsonObject } from '../../core/result';

/** Parses the text of a field; empty text means null. Undefined if it is not valid JSON. */
export function valueOfText(text: string): Json | undefined {
  const parsed = text.trim() === '' ? { ok: true as const, value: null } : parseJson(text);

  return parsed.ok ? parsed.value : undefined;
}

/** The values of all fields by name; null if one of them is not valid JSON. */
export function valuesOf(fields: readonly { name: string; text: string }[]): JsonObject | null {
  const values: JsonObject = {};

  for (const { name, text } of fields) {
    const value = valueOfText(text);

    if (value === undefined) {
      return null;
    }

    values[ name ] = value;
  }

  return values;
}
