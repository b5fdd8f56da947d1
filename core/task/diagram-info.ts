import { isA, stringOf } from './moddle';
import type { ModdleElement } from './moddle';

/** The root of the diagram that contains an element; null for an element outside of any diagram. */
export function definitionsOf(element: ModdleElement): ModdleElement | null {
  return ancestorOf(element, 'bpmn:Definitions');
}

/** The diagram's execution platform version, such as `8.9` or `8.9.0`; null if it has none. */
export function readPlatformVersion(element: ModdleElement): string | null {
  const definitions = definitionsOf(element);

  return definitions ? stringOf(definitions, 'modeler:executionPlatformVersion') : null;
}

/** The process that contains an element; null for an element outside of any process. */
export function processOf(element: ModdleElement): ModdleElement | null {
  return ancestorOf(element, 'bpmn:Process');
}

/** The id of the process that contains an element. */
export function readProcessId(element: ModdleElement): string | null {
  const process = processOf(element);

  return process && stringOf(process, 'id');
}


// helpers //////////

/** The element itself, or its nearest ancestor, of a type. */
function ancestorOf(element: ModdleElement, type: string): ModdleElement | null {
  for (let current: ModdleElement | undefined = element; current; current = current.$parent) {
    if (isA(current, type)) {
      return current;
    }
  }

  return null;
}
