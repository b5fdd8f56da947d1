import { fieldVersion, headerValue, inputSource } from '../../task';
import type { TaskModel } from '../../task';
import { NEWEST_TEMPLATE_VERSION, fieldById, isFieldId } from '../../template';

/** A text of the task and the field that it belongs to. */
export type FieldText = { field: string; text: string };

const OUTPUT = 'output:';

/** The name of an output mapping among the fields. */
export function outputField(target: string | null): string {
  return `${ OUTPUT }${ target ?? '' }`;
}

/** The template version whose fields the task has; a version from after this plugin counts as the newest known. */
export function fieldsVersion(task: TaskModel): number {
  return Math.min(fieldVersion(task, NEWEST_TEMPLATE_VERSION), NEWEST_TEMPLATE_VERSION);
}

/** A field's text; undefined where the task has none, null where it has no source. */
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
