import { readCamundaTask } from './camunda';
import { elementsOf, isA } from './moddle';
import type { ModdleElement } from './moddle';
import type { TaskModel } from './task';
import { readZeebeTask } from './zeebe';

/** Reads an OpenAI task of either platform from its business object; null where the element is none. */
export function readTask(element: ModdleElement): TaskModel | null {
  if (!isA(element, 'bpmn:FlowNode')) {
    return null;
  }

  return readZeebeTask(element) ?? readCamundaTask(element);
}

/** All OpenAI tasks of a diagram, in document order, those in sub-processes and further processes included. */
export function readTasks(definitions: ModdleElement): TaskModel[] {
  return elementsOf(definitions, 'rootElements')
    .filter(root => isA(root, 'bpmn:Process'))
    .flatMap(tasksIn);
}

function tasksIn(container: ModdleElement): TaskModel[] {
  return elementsOf(container, 'flowElements').flatMap(element => {
    const task = readTask(element);
    const inner = isA(element, 'bpmn:SubProcess') ? tasksIn(element) : [];

    return task ? [ task, ...inner ] : inner;
  });
}
