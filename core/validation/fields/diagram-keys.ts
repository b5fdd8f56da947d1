import type { DiagramText, TaskModel } from '../../task';

import { findKeys } from '../text/api-keys';
import type { DiagramFacts } from '../types';

/** A key in a string of the diagram outside the fields of OpenAI tasks. */
type DiagramKey = { elementId: string; certain: boolean };

/** The strings of a diagram that a rule reports. A caller that keeps them up to date can drop the rest. */
export function reportedTexts(texts: readonly DiagramText[]): DiagramText[] {
  return texts.filter(({ text }) => findKeys(text).length > 0);
}

/** The keys elsewhere in the diagram, reported only with its first OpenAI task. */
export function diagramKeys(task: TaskModel, diagram: DiagramFacts | undefined): DiagramKey[] {
  return diagram?.taskIds[ 0 ] === task.taskId
    ? (diagram.texts ?? []).flatMap(({ elementId, text }) => findKeys(text).map(({ certain }) => ({ elementId, certain })))
    : [];
}
