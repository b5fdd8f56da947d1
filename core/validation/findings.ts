import type { FieldText } from './text/field-text';
import type { Finding, Fix, TextFixId } from './types';

/** A finding about a whole field. */
export function whole({ field, text }: FieldText, fix?: Fix, values?: Record<string, string>): Finding {
  return { field, from: 0, to: text.length, ...values ? { values } : {}, ...fix ? { fix } : {} };
}

/** A fix that replaces one stretch of the field's text. */
export function replace(id: TextFixId, from: number, to: number, text: string): Fix {
  return { id, values: { text }, edits: [ { from, to, text } ] };
}

/** A fix that replaces the whole field. */
export function rewrite(id: TextFixId, field: FieldText, text: string): Fix {
  return replace(id, 0, field.text.length, text);
}
