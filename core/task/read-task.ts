import { readCamundaTask } from './camunda';
import { CatchEvents } from './catch-scopes';
import { elementsOf, isA } from './moddle';
import type { ModdleElement } from './moddle';
import type { TaskModel } from './task';
import { readZeebeTask } from './zeebe';

/**
 * Reads an OpenAI task of either platform from its business object; null if the element is not one. To read many
 * tasks of one diagram, pass the same `catchEvents` each time.
 */
export function readTask(element: ModdleElement, catchEvents = new CatchEvents()): TaskModel | null {
  if (!isA(element, 'bpmn:FlowNode')) {
    return null;
  }

  return readZeebeTask(element, catchEvents) ?? readCamundaTask(element, catchEvents);
}

/** All OpenAI tasks of a diagram, in document order, including those in sub-processes and in other processes. */
export function readTasks(definitions: ModdleElement): TaskModel[] {
  const catchEvents = new CatchEvents();

  return elementsOf(definitions, 'rootElements')
    .filter(root => isA(root, 'bpmn:Process'))
    .flatMap(process => tasksIn(process, catchEvents));
}


// helpers //////////

function tasksIn(container: ModdleElement, catchEvents: CatchEvents): TaskModel[] {
  return elementsOf(container, 'flowElements').flatMap(element => {
    const task = readTask(element, catchEvents);
    const inner = isA(element, 'bpmn:SubProcess') ? tasksIn(element, catchEvents) : [];

    return task ? [ task, ...inner ] : inner;
  });
}
