import { fieldById, isFieldId } from '../../template';

import type { FieldText } from './field-text';

/** Most texts hold no backslash, and searching for one is quick. */
export function hasBackslash({ text }: FieldText): boolean {
  return text.includes('\\');
}

/** Whether a text is read by the model. */
export function isProse({ field }: FieldText): boolean {
  return isFieldId(field) && fieldById(field).purpose === 'prose';
}

/** Whether the template offers FEEL for a field: where it does not, text that looks like FEEL is no slip. */
export function isOfferedAsFeel({ field }: FieldText): boolean {
  return !isFieldId(field) || fieldById(field).feel !== 'none';
}

/** Whether the template stores a field as text or as FEEL, whichever is chosen. */
export function isOptionalFeel({ field }: FieldText): boolean {
  return isFieldId(field) && fieldById(field).feel === 'optional';
}
