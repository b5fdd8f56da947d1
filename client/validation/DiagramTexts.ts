import { definitionsOf, elementsOf, isA, isTaskStorage, readTask, readTexts } from '../../core/task';
import type { DiagramText, ModdleElement } from '../../core/task';
import { reportedTexts } from '../../core/validation';
import type { DiagramElement, ElementRegistry } from '../types/host';

/**
 * The strings of a diagram that a rule reports, kept up to date. After a change, only the changed elements are read
 * again, and the few elements that are not drawn, such as errors and messages. Only reported strings are kept.
 */
export class DiagramTexts {
  readonly #registry: ElementRegistry;
  readonly #ofElements = new Map<ModdleElement, DiagramText[]>();
  #definitions: ModdleElement | null = null;
  #drawn: ReadonlySet<ModdleElement> = new Set();
  #ofLayout: DiagramText[] = [];
  #ofRest: DiagramText[] = [];

  constructor(registry: ElementRegistry) {
    this.#registry = registry;
  }

  /** Reads the whole diagram. No command writes strings into its layout, so the layout is read only once. */
  readAll(elements: readonly DiagramElement[]): void {
    const [ first ] = elements;

    this.#ofElements.clear();
    this.#definitions = first ? definitionsOf(first.businessObject) : null;
    this.#ofLayout = this.#definitions ? elementsOf(this.#definitions, 'diagrams').flatMap(layout => this.#read(layout)) : [];
    this.update(elements);
  }

  /** Reads the changed elements. */
  update(changed: readonly DiagramElement[]): void {
    this.#drawn = new Set(this.#registry.getAll().map(({ businessObject }) => businessObject));

    // remove the strings of deleted elements
    for (const element of this.#ofElements.keys()) {
      if (!this.#drawn.has(element)) {
        this.#ofElements.delete(element);
      }
    }

    for (const { businessObject } of changed) {
      this.#keep(businessObject, this.#drawn.has(businessObject) ? this.#read(businessObject) : []);
    }

    this.#ofRest = this.#definitions ? this.#read(this.#definitions) : [];
  }

  /** The reported strings of the whole diagram. */
  all(): DiagramText[] {
    return [ ...this.#ofRest, ...[ ...this.#ofElements.values() ].flat(), ...this.#ofLayout ];
  }

  #keep(element: ModdleElement, texts: DiagramText[]): void {
    if (texts.length) {
      this.#ofElements.set(element, texts);
    } else {
      this.#ofElements.delete(element);
    }
  }

  /** An element without the parts that are read separately: drawn elements, the layout, and the fields of OpenAI tasks. */
  #read(root: ModdleElement): DiagramText[] {
    return reportedTexts(readTexts(root, part => this.#drawn.has(part)
      || isA(part, 'bpmndi:BPMNDiagram')
      || isTaskStorage(part, () => !!part.$parent && readTask(part.$parent) !== null)));
  }
}
