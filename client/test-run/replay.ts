import { failureOf } from '../../core/report';
import type { TaskModel } from '../../core/task';
import type { GivenResponse, RunRecord } from '../../core/run';

/** The result of the call, including a network failure; null if no call was made. */
export function responseOf(record: RunRecord): GivenResponse | null {
  const failure = failureOf(record);

  if (record.response) {
    return record.response;
  }

  return failure && failure !== 'protocol' ? { failure } : null;
}

/** The current task with the inputs of the run, since the response belongs to those. */
export function asAsked(current: TaskModel, { inputs, operation }: TaskModel): TaskModel {
  return { ...current, inputs, operation };
}
