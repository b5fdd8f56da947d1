import type { TaskModel } from '../../core/task';
import type { JsonObject } from '../../core/result';
import { flagValue } from '../call';
import type { Call } from '../call';
import { JOB_RETRIES, TASK, VARIABLES } from '../flags';
import type { CliResult } from '../problem';

import { readChosenTask } from './diagram';
import { readJsonObject } from './json';
import { readNumber, RETRIES } from './number';

/** What `run` and `map` work on. */
export type Job = { task: TaskModel; variables: JsonObject; jobRetries: number | undefined };

/** Reads the diagram, the task in it, the process variables and the retries. */
export async function readJob(command: string, call: Call): Promise<CliResult<Job>> {
  const jobRetries = readNumber(JOB_RETRIES, RETRIES, flagValue(call, JOB_RETRIES));

  if (!jobRetries.ok) {
    return jobRetries;
  }

  const task = await readChosenTask(command, call.operands[ 0 ] ?? '', flagValue(call, TASK));

  if (!task.ok) {
    return task;
  }

  const variables = await readJsonObject(VARIABLES, flagValue(call, VARIABLES));

  return variables.ok
    ? { ok: true, value: { task: task.value, variables: variables.value, jobRetries: jobRetries.value } }
    : variables;
}
