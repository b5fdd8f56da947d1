import { definitionsOf, elementsOf, isA, isTaskStorage, readTask, readTexts } from '../../core/task';
import type { DiagramText, ModdleElement } from '../../core/task';
import { reportedTexts } from '../../core/validation';
import type { DiagramElement, ElementRegistry } from '../types/host';

/**
 * The texts of a diagram that a rule reports, kept up to date: with a change, only the elements that it touched are read
 * again, and what is drawn nowhere, such as errors and messages, which is little. Only texts to report are kept.
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

  /** Reads all of the diagram. No command writes a text into its layout, so that is read this once. */
  readAll(elements: readonly DiagramElement[]): void {
    const [ first ] = elements;

    this.#ofElements.clear();
    this.#definitions = first ? definitionsOf(first.businessObject) : null;
    this.#ofLayout = this.#definitions ? elementsOf(this.#definitions, 'diagrams').flatMap(layout => this.#read(layout)) : [];
    this.update(elements);
  }

  /** Reads what changed. */
  update(changed: readonly DiagramElement[]): void {
    this.#drawn = new Set(this.#registry.getAll().map(({ businessObject }) => businessObject));

    // nothing stays of what is gone
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

  /** The texts to report, of the whole diagram. */
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

  /** An element without what is read on its own: what is drawn, the layout, what OpenAI tasks store. */
  #read(root: ModdleElement): DiagramText[] {
    return reportedTexts(readTexts(root, part => this.#drawn.has(part)
      || isA(part, 'bpmndi:BPMNDiagram')
      || isTaskStorage(part, () => !!part.$parent && readTask(part.$parent) !== null)));
  }
}
