import { readDiagramTexts, readTasks } from '../core/task';
import type { TaskModel } from '../core/task';
import { readKnownVariables } from '../core/validation';
import type { DiagramFacts } from '../core/validation';

import { parseDefinitions } from './parse-diagram';
import type { ParsedDiagram } from './parse-diagram';

/** A diagram's OpenAI tasks together with what rules know of the diagram around them; `variables` by process. */
export type ReadDiagram =
  | { ok: true; value: { tasks: TaskModel[]; facts: DiagramFacts; variables: ReadonlyMap<string, readonly string[]> } }
  | Extract<ParsedDiagram, { ok: false }>;

/** `parseDiagram` with what the rules about the whole diagram read. */
export async function readDiagram(xml: string): Promise<ReadDiagram> {
  const parsed = await parseDefinitions(xml);

  if (!parsed.ok) {
    return parsed;
  }

  const tasks = readTasks(parsed.value);

  const taskIds = tasks.map(({ taskId }) => taskId);

  return {
    ok: true,
    value: {
      tasks,
      facts: { taskIds, texts: readDiagramTexts(parsed.value, new Set(taskIds)) },
      variables: readKnownVariables(parsed.value)
    }
  };
}
