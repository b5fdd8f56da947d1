import { fieldVersion, headerValue, inputSource } from '../../task';
import type { TaskModel } from '../../task';
import { NEWEST_TEMPLATE_VERSION, fieldById, isFieldId } from '../../template';

/** A field of the task and its text. */
export type FieldText = { field: string; text: string };

const OUTPUT = 'output:';

/** The field name of an output mapping. */
export function outputField(target: string | null): string {
  return `${ OUTPUT }${ target ?? '' }`;
}

/** The template version whose fields the task has; an unknown newer version counts as the newest known one. */
export function fieldsVersion(task: TaskModel): number {
  return Math.min(fieldVersion(task, NEWEST_TEMPLATE_VERSION), NEWEST_TEMPLATE_VERSION);
}

/** A field's text; undefined if the task does not have the field, null if it has no source. */
export function fieldText(task: TaskModel, field: string): string | null | undefined {
  if (field.startsWith(OUTPUT)) {
    return task.outputs.findLast(({ target }) => outputField(target) === field)?.source;
  }

  if (!isFieldId(field)) {
    return inputSource(task, field);
  }

  const { binding } = fieldById(field);

  switch (binding.kind) {
  case 'input': return inputSource(task, binding.target);
  case 'header': return headerValue(task, binding.key);
  case 'taskDefinition': return task.retries ?? undefined;
  }
}
