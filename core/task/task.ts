import type { Operation } from '../template';

/** `camunda-cloud`: Camunda 8; `camunda-platform`: Camunda 7, listed and read-only for now. */
export type Platform = 'camunda-cloud' | 'camunda-platform';

/** `source` is null if the attribute is missing, which the engine rejects; an empty one is valid. */
export type TaskInput = { source: string | null; target: string | null };
export type TaskOutput = { source: string | null; target: string | null };
export type TaskHeader = { key: string | null; value: string | null };

/** An event that can catch a BPMN error of the task. `errorCode` null or empty: catches every code. */
export type CatchEvent = {
  id: string;
  name: string | null;
  type: 'boundaryEvent' | 'eventSubProcess';
  errorCode: string | null;
};

/** The events of one scope. A diagram lists them from the task outwards: task, sub-processes, process. */
export type CatchScope = { id: string; events: CatchEvent[] };

/**
 * An OpenAI task as plain data: what a rule, a run or a preview reads instead of the diagram. Survives JSON, so it
 * can be sent between processes. Values are as stored: a leading `=` marks FEEL.
 */
export type TaskModel = {
  taskId: string;
  taskName: string | null;
  processId: string | null;
  platform: Platform;
  platformVersion: string | null;

  /** Null if neither the `operation` input nor the URL names it. */
  operation: Operation | null;

  /** `id` null: no template is applied; `version` null: the template's first version, or none. */
  template: { id: string | null; version: number | null };
  jobType: string | null;

  /** The `retries` attribute of the task definition; null if missing (the engine's default is 3). */
  retries: string | null;
  inputs: TaskInput[];
  outputs: TaskOutput[];
  headers: TaskHeader[];

  /** The loop's element variable (`inputElement`), empty if it has no name; null without multi-instance. */
  multiInstance: { inputElement: string } | null;
  catchScopes: CatchScope[];

  /** The ids of the rules that are silenced for this task. */
  silencedRules: string[];
};

/** The source of an input; undefined if the input does not exist, null if it has no source. The last one counts. */
export function inputSource(task: TaskModel, target: string): string | null | undefined {
  return task.inputs.findLast(input => input.target === target)?.source;
}

/** The value of a task header; undefined if the task does not have it. */
export function headerValue(task: TaskModel, key: string): string | null | undefined {
  return task.headers.findLast(header => header.key === key)?.value;
}

/** The template version whose fields the task has: the newest if no template is applied. */
export function fieldVersion(task: TaskModel, newest: number): number {
  return task.template.id === null ? newest : task.template.version ?? 0;
}
