import { isA, textOf } from './moddle';
import type { ModdleElement } from './moddle';

/** The root of the diagram that an element stands in; null for an element outside of any. */
export function definitionsOf(element: ModdleElement): ModdleElement | null {
  for (let current: ModdleElement | undefined = element; current; current = current.$parent) {
    if (isA(current, 'bpmn:Definitions')) {
      return current;
    }
  }

  return null;
}

/** What the diagram says it is made for, such as `8.9` or `8.9.0`; null where it says nothing. */
export function readPlatformVersion(element: ModdleElement): string | null {
  const definitions = definitionsOf(element);

  return definitions ? textOf(definitions, 'modeler:executionPlatformVersion') : null;
}

/** The id of the process around an element. */
export function readProcessId(element: ModdleElement): string | null {
  for (let current: ModdleElement | undefined = element; current; current = current.$parent) {
    if (isA(current, 'bpmn:Process')) {
      return textOf(current, 'id');
    }
  }

  return null;
}
