import { parseJson } from '../../core/result';
import type { Json, JsonObject } from '../../core/result';

/** What a field's text stands for: an empty one means null. Undefined where the text is no JSON. */
export function valueOfText(text: string): Json | undefined {
  const parsed = text.trim() === '' ? { ok: true as const, value: null } : parseJson(text);

  return parsed.ok ? parsed.value : undefined;
}

/** The values of all fields by name; null where one of them is no JSON. */
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
