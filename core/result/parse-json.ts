import type { Json } from './result';

export type ParsedJson = { ok: true; value: Json } | { ok: false };

/** Reads JSON text; empty text is not JSON. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) as Json };
  } catch {
    return { ok: false };
  }
}

/** JSON for display: indented, one value on each line. */
export function showJson(value: Json): string {
  return JSON.stringify(value, null, 2);
}
