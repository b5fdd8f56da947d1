import type { TaskModel } from '../task';

import { findSecrets } from './secret-references';

/** The names of the secrets that the task's inputs refer to, in the order of the inputs. */
export function secretsOfTask(task: TaskModel): string[] {
  return [ ...new Set(task.inputs.flatMap(({ source }) => findSecrets(source ?? ''))) ];
}
