import { fieldById, isFieldId } from '../../template';

import type { FieldText } from './field-text';

/** A fast check, since most fields contain no backslash. */
export function hasBackslash({ text }: FieldText): boolean {
  return text.includes('\\');
}

/** Whether the model reads a field. */
export function isProse({ field }: FieldText): boolean {
  return isFieldId(field) && fieldById(field).purpose === 'prose';
}

/** Whether the template offers FEEL for a field. If not, text that looks like FEEL is not a mistake. */
export function isOfferedAsFeel({ field }: FieldText): boolean {
  return !isFieldId(field) || fieldById(field).feel !== 'none';
}

/** Whether the user can switch a field between text and FEEL. */
export function isOptionalFeel({ field }: FieldText): boolean {
  return isFieldId(field) && fieldById(field).feel === 'optional';
}
