/**
 * The writes of an edit, as data: the field itself and, if no template is loaded to do it, the fields that depend on it.
 */

import { fieldVersion, inputSource } from '../../core/task';
import type { TaskModel } from '../../core/task';
import {
  bindingKey, conditionHolds, fieldById, FIELDS, HIDDEN_VALUES, NEWEST_TEMPLATE_VERSION, OPERATION_URL, TEMPLATE_ID
} from '../../core/template';
import type { Binding, Condition, Field, FieldId, Operation } from '../../core/template';

/** A binding to write. `value` null: the element is created without a value, as for the template's untouched fields. */
export type Write =
  | { action: 'set'; binding: Binding; value: string | null }
  | { action: 'remove'; binding: Binding };

/** The template version whose fields a task has; the newest if the task has no OpenAI template. */
export function versionOf(task: TaskModel): number {
  return task.template.id === TEMPLATE_ID ? fieldVersion(task, NEWEST_TEMPLATE_VERSION) : NEWEST_TEMPLATE_VERSION;
}

/**
 * Plans the write of one field. Clearing it has the same effect as in the template's own panel: a header or an optional
 * input is removed, any other input stays without a source.
 */
export function planField({ binding, optional }: Field, value: string): Write {
  if (value !== '' || binding.kind === 'taskDefinition') {
    return { action: 'set', binding, value };
  }

  return optional || binding.kind === 'header'
    ? { action: 'remove', binding }
    : { action: 'set', binding, value: null };
}

/** Plans the writes that depend on a field; empty for a field on which no other depends. */
export function planDependents(task: TaskModel, fieldId: FieldId, value: string): Write[] {
  const before = stateOf(task);
  const after = { ...before, ...changeOf(fieldId, value) };
  const operation = after.operation;

  if (operation === null || (before.operation === operation && before.model === after.model)) {
    return [];
  }

  const rows = conditionalRows(versionOf(task));
  const active = rows.filter(row => conditionHolds(row.condition, operation, after.model));
  const kept = new Set(active.map(row => bindingKey(row.binding)));

  const removed = rows
    .filter(row => !kept.has(bindingKey(row.binding)) && row.binding.kind === 'input' && existing(task, row.binding) !== undefined)
    .map((row): Write => ({ action: 'remove', binding: row.binding }));

  const added = active
    .filter(row => !wasActive(row, before))
    .flatMap(row => planRow(task, row, operation));

  return [ ...unique(removed), ...added ];
}


// helpers //////////

type State = { operation: Operation | null; model: string | undefined };

/** A field or hidden value that depends on a condition, with its initial value. */
type Row = { binding: Binding; condition: Condition; hidden: boolean; skip: boolean; value: string | null };

const DEFAULT_MODEL = fieldById('internal_model').defaultValue;

function stateOf(task: TaskModel): State {
  return {
    operation: task.operation,
    model: inputSource(task, 'internal_model') ?? DEFAULT_MODEL
  };
}

function changeOf(fieldId: FieldId, value: string): Partial<State> {
  if (fieldId === 'operation') {
    return { operation: value === 'chat' || value === 'moderation' ? value : null };
  }

  return fieldId === 'internal_model' ? { model: value } : {};
}

function conditionalRows(version: number): Row[] {
  const fields = FIELDS.filter(field => field.since <= version).flatMap(field => field.condition ? [ {
    binding: field.binding,
    condition: field.condition,
    hidden: false,
    skip: field.optional && field.defaultValue === undefined,
    value: field.defaultValue ?? null
  } ] : []);

  const hidden = HIDDEN_VALUES.filter(row => row.since <= version).flatMap(row => row.condition ? [ {
    binding: row.binding,
    condition: row.condition,
    hidden: true,
    skip: false,
    value: row.fixed(version)
  } ] : []);

  return [ ...fields, ...hidden ];
}

function wasActive(row: Row, { operation, model }: State): boolean {
  return operation !== null && conditionHolds(row.condition, operation, model);
}

/** An existing field keeps its value; a hidden one gets the value that the new operation needs. */
function planRow(task: TaskModel, row: Row, operation: Operation): Write[] {
  const current = existing(task, row.binding);

  if (row.skip || (current !== undefined && !row.hidden)) {
    return [];
  }

  const value = bindingKey(row.binding) === 'input:url' ? switchUrl(current, operation) : row.value;

  return [ { action: 'set', binding: row.binding, value } ];
}

/** Keeps a regional address in its region. */
function switchUrl(current: string | null | undefined, operation: Operation): string {
  const regional = /^https:\/\/[a-z]{2}\.api\.openai\.com\//.exec(current ?? '');
  const url = OPERATION_URL[ operation ];

  return regional ? url.replace('https://api.openai.com/', regional[ 0 ]) : url;
}

function existing(task: TaskModel, binding: Binding): string | null | undefined {
  return binding.kind === 'input' ? inputSource(task, binding.target) : undefined;
}

function unique(writes: Write[]): Write[] {
  return [ ...new Map(writes.map(write => [ bindingKey(write.binding), write ])).values() ];
}
