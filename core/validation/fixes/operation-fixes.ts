import type { TaskModel } from '../../task';

import { fieldsVersion } from '../text/field-text';
import { hiddenInput, leftOverInputs } from '../fields/operation-inputs';
import type { FieldChange, FixValues } from '../types';

/** Writes the URL of the task's operation. */
export function writeUrl(_task: TaskModel, { text = '' }: FixValues): FieldChange[] {
  return [ { field: 'url', value: text } ];
}

/** Removes the inputs left over from the other operation and replaces its body with the right one. */
export function removeLeftOverInputs(task: TaskModel): FieldChange[] {
  const { operation } = task;

  return operation === null ? [] : leftOverInputs(task).map(field => ({
    field,
    value: field === 'body' ? hiddenInput(field, operation, fieldsVersion(task)) : null
  }));
}
