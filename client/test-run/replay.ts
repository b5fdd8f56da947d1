import { failureOf } from '../../core/report';
import type { TaskModel } from '../../core/task';
import type { GivenResponse, RunRecord } from '../../core/run';

/** What came of the call, a failure of the network included; null where no call was made. */
export function responseOf(record: RunRecord): GivenResponse | null {
  const failure = failureOf(record);

  if (record.response) {
    return record.response;
  }

  return failure && failure !== 'protocol' ? { failure } : null;
}

/** A task as it is now, with the inputs as they were asked: the response answers them, not later ones. */
export function asAsked(current: TaskModel, { inputs, operation }: TaskModel): TaskModel {
  return { ...current, inputs, operation };
}
