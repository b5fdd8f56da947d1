import { readCamundaTask } from './camunda';
import { CatchEvents } from './catch-scopes';
import { elementsOf, isA } from './moddle';
import type { ModdleElement } from './moddle';
import type { TaskModel } from './task';
import { readZeebeTask } from './zeebe';

/**
 * Reads an OpenAI task of either platform from its business object; null where the element is none. Whoever reads many
 * tasks of one diagram at a time hands the same `catchEvents` to each.
 */
export function readTask(element: ModdleElement, catchEvents = new CatchEvents()): TaskModel | null {
  if (!isA(element, 'bpmn:FlowNode')) {
    return null;
  }

  return readZeebeTask(element, catchEvents) ?? readCamundaTask(element, catchEvents);
}

/** All OpenAI tasks of a diagram, in document order, those in sub-processes and further processes included. */
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
