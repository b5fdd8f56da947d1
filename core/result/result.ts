/** A problem to report to the user, as data. `core/messages` has the text of every code. */
export type Problem<Code extends string = string> = {
  code: Code;

  /** The field in the terms of the connector (`internal_temperature`, `resultExpression`, …). */
  field?: string;

  /** The values of the text, by placeholder. */
  values?: Record<string, string>;
};

/** The outcome of an operation that can fail in an expected way. A throw is a bug. */
export type Result<T, P = Problem> =
  | { ok: true; value: T }
  | { ok: false; problems: P[] };

/** A JSON value: plain data that can be sent between processes. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
