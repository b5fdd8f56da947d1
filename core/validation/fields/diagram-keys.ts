import type { DiagramText, TaskModel } from '../../task';

import { findKeys } from '../text/api-keys';
import type { DiagramFacts } from '../types';

/** A key in a text of the diagram that is no field of an OpenAI task. */
type DiagramKey = { elementId: string; certain: boolean };

/** Of a diagram's texts those that a rule reports: who keeps them up to date need not keep the rest. */
export function reportedTexts(texts: readonly DiagramText[]): DiagramText[] {
  return texts.filter(({ text }) => findKeys(text).length > 0);
}

/** The keys elsewhere in the diagram; they are told with its first OpenAI task alone. */
export function diagramKeys(task: TaskModel, diagram: DiagramFacts | undefined): DiagramKey[] {
  return diagram?.taskIds[ 0 ] === task.taskId
    ? (diagram.texts ?? []).flatMap(({ elementId, text }) => findKeys(text).map(({ certain }) => ({ elementId, certain })))
    : [];
}
