import { isModdleElement } from './moddle';
import type { ModdleElement } from './moddle';

/** A text of the diagram and the element it belongs to: the nearest one with an id. */
export type DiagramText = { elementId: string; text: string };

/**
 * All attributes and texts of a diagram, but for what its OpenAI tasks (by id) store in their extension elements: that
 * is read with the tasks.
 */
export function readDiagramTexts(definitions: ModdleElement, taskIds: ReadonlySet<string>): DiagramText[] {
  const texts: DiagramText[] = [];
  const waiting = [ { element: definitions, owner: '' } ];

  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element } = next;
    const owner = typeof element[ 'id' ] === 'string' ? element[ 'id' ] : next.owner;
    const skipped = typeof element[ 'id' ] === 'string' && taskIds.has(element[ 'id' ]) ? 'extensionElements' : '';

    for (const [ name, value ] of [ ...Object.entries(element), ...Object.entries(element.$attrs ?? {}) ]) {
      if (name.startsWith('$') || name === skipped) {
        continue;
      }

      for (const part of Array.isArray(value) ? value : [ value ]) {
        if (typeof part === 'string') {
          texts.push({ elementId: owner, text: part });
        } else if (isChild(part, element)) {
          waiting.push({ element: part, owner });
        }
      }
    }
  }

  return texts;
}


// helpers //////////

/** A part of the element, not a reference to another. */
function isChild(value: unknown, parent: ModdleElement): value is ModdleElement {
  return isModdleElement(value) && value.$parent === parent;
}
