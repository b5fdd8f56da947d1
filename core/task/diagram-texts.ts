import { isModdleElement } from './moddle';
import type { ModdleElement } from './moddle';

/** A string of the diagram and the element it belongs to: the nearest one with an id. */
export type DiagramText = { elementId: string; text: string };

/**
 * All attributes and texts of a diagram except the extension elements of its OpenAI tasks (by id), which
 * are read with the tasks.
 */
export function readDiagramTexts(definitions: ModdleElement, taskIds: ReadonlySet<string>): DiagramText[] {
  return readTexts(definitions, part => isTaskStorage(part, id => taskIds.has(id)));
}

/** All attributes and texts of an element and its parts, except the parts that are left out. */
export function readTexts(root: ModdleElement, isLeftOut: (part: ModdleElement) => boolean): DiagramText[] {
  const texts: DiagramText[] = [];
  const waiting = [ { element: root, owner: '' } ];

  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element } = next;
    const owner = typeof element[ 'id' ] === 'string' ? element[ 'id' ] : next.owner;

    for (const [ name, value ] of [ ...Object.entries(element), ...Object.entries(element.$attrs ?? {}) ]) {
      if (name.startsWith('$')) {
        continue;
      }

      for (const part of Array.isArray(value) ? value : [ value ]) {
        if (typeof part === 'string') {
          texts.push({ elementId: owner, text: part });
        } else if (isChild(part, element) && !isLeftOut(part)) {
          waiting.push({ element: part, owner });
        }
      }
    }
  }

  return texts;
}

/** Whether a part is the extension elements of an OpenAI task. */
export function isTaskStorage({ $type, $parent }: ModdleElement, isTask: (id: string) => boolean): boolean {
  return $type === 'bpmn:ExtensionElements' && typeof $parent?.[ 'id' ] === 'string' && isTask($parent[ 'id' ]);
}


// helpers //////////

/** A part of the element, not a reference to another. */
function isChild(value: unknown, parent: ModdleElement): value is ModdleElement {
  return isModdleElement(value) && value.$parent === parent;
}
