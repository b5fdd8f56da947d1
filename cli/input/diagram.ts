import type { TaskModel } from '../../core/task';
import type { DiagramFacts } from '../../core/validation';
import { parseDiagram } from '../../lib';
import { readDiagram } from '../../lib/read-diagram';
import { unusable } from '../problem';
import type { CliResult } from '../problem';

import { readText } from './read-text';

/** The OpenAI tasks of a BPMN file, of either platform. */
export async function readTasks(file: string): Promise<CliResult<TaskModel[]>> {
  const text = await readText(file);

  if (!text.ok) {
    return text;
  }

  const diagram = await parseDiagram(text.value);

  return diagram.ok ? diagram : unusable(diagram.problem.code, { file, ...diagram.problem.values });
}

/** `variables`: all that a process can have, by its id, where that can be known. */
export type WholeDiagram = { tasks: TaskModel[]; facts: DiagramFacts; variables: ReadonlyMap<string, readonly string[]> };

/** A BPMN file's OpenAI tasks and what rules know of the diagram around them. */
export async function readWholeDiagram(file: string): Promise<CliResult<WholeDiagram>> {
  const text = await readText(file);

  if (!text.ok) {
    return text;
  }

  const diagram = await readDiagram(text.value);

  return diagram.ok ? diagram : unusable(diagram.problem.code, { file, ...diagram.problem.values });
}

/** A task with what rules know of the diagram around it. */
export type ChosenTask = { task: TaskModel; facts: DiagramFacts; knownVariables: readonly string[] | undefined };

/** The one task that a command works on: the one that was named, or the only one. */
export async function readChosenTask(
    command: string,
    file: string,
    taskId: string | undefined
): Promise<CliResult<ChosenTask>> {
  const read = await readWholeDiagram(file);

  if (!read.ok) {
    return read;
  }

  const { tasks, facts, variables } = read.value;
  const known = tasks.map(task => task.taskId).join(', ');
  const [ first, second ] = tasks;

  if (!first) {
    return unusable('cli/no-task', { file });
  }

  if (taskId === undefined && second) {
    return unusable('cli/several-tasks', { file, tasks: known });
  }

  const task = taskId === undefined ? first : tasks.find(each => each.taskId === taskId);

  if (!task) {
    return unusable('cli/unknown-task', { file, task: taskId ?? '', tasks: known });
  }

  return task.platform === 'camunda-platform'
    ? unusable('cli/unsupported-platform', { file, task: task.taskId, command })
    : { ok: true, value: { task, facts, knownVariables: variables.get(task.processId ?? '') } };
}
