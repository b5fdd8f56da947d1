import type { TaskModel } from '../../task';

import { orderedInputs } from '../facts/input-order';
import type { FieldChange } from '../types';

/** Moves each input after those that it reads. */
export function correctInputOrder(task: TaskModel): FieldChange[] {
  return [ { inputOrder: orderedInputs(task) } ];
}
