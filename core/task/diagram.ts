import { isA, textOf } from './moddle';
import type { ModdleElement } from './moddle';

/** The root of the diagram that an element stands in; null for an element outside of any. */
export function definitionsOf(element: ModdleElement): ModdleElement | null {
  return ancestorOf(element, 'bpmn:Definitions');
}

/** What the diagram says it is made for, such as `8.9` or `8.9.0`; null where it says nothing. */
export function readPlatformVersion(element: ModdleElement): string | null {
  const definitions = definitionsOf(element);

  return definitions ? textOf(definitions, 'modeler:executionPlatformVersion') : null;
}

/** The process around an element; null for an element outside of any. */
export function processOf(element: ModdleElement): ModdleElement | null {
  return ancestorOf(element, 'bpmn:Process');
}

/** The id of the process around an element. */
export function readProcessId(element: ModdleElement): string | null {
  const process = processOf(element);

  return process && textOf(process, 'id');
}


// helpers //////////

/** The element itself, or the nearest around it, of a type. */
function ancestorOf(element: ModdleElement, type: string): ModdleElement | null {
  for (let current: ModdleElement | undefined = element; current; current = current.$parent) {
    if (isA(current, type)) {
      return current;
    }
  }

  return null;
}
