import { toDiagnostic } from '../core/messages';
import type { WordedDiagnostic } from '../core/messages';
import type { TaskModel } from '../core/task';
import { validateTask as checkTask } from '../core/validation';
import type { ValidationContext } from '../core/validation';

export type { WordedDiagnostic } from '../core/messages';
export type { KnownModel } from '../core/openai';
export type { ValidationContext } from '../core/validation';

/**
 * The problems of an OpenAI task, each with its text, synchronously. What the context does not say is not known, and
 * the rules about it keep silent; without `today` the day of the model table counts.
 */
export function validateTask(task: TaskModel, context?: ValidationContext): WordedDiagnostic[] {
  return checkTask(task, context).map(toDiagnostic);
}
