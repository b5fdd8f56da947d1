import { readTask } from '../../core/task';
import type { DiagramElement, Injector, ModuleDeclaration, PropertiesPanel, Translate } from '../types/host';
import { HOST_TEXTS, PANEL_TEXTS } from '../messages';

type Group = { id: string };

/** As our own group: below the element templates', so that it is not filtered. */
const PRIORITY = 200;

/**
 * Stands in for the OpenAI group where the Modeler lacks parts of it: says which in the panel of OpenAI tasks, and leaves
 * the other groups alone. It is made of nothing that a Modeler may lack.
 */
class MissingParts {
  static $inject = [ 'openAiMissingPartNames', 'injector', 'translate' ];

  readonly #parts: readonly string[];
  readonly #translate: Translate;

  constructor(parts: readonly string[], injector: Injector, translate: Translate) {
    this.#parts = parts;
    this.#translate = translate;

    injector.get<PropertiesPanel | null>('propertiesPanel', false)?.registerProvider(PRIORITY, this);
  }

  getGroups({ businessObject }: DiagramElement): (groups: Group[]) => Group[] {
    return groups => readTask(businessObject)?.platform === 'camunda-cloud' ? [ this.#group(), ...groups ] : groups;
  }

  #group(): Group & Record<string, unknown> {
    const text = this.#translate(HOST_TEXTS[ 'host/missing-parts' ], { parts: this.#parts.join(', ') });

    // a text is all that can be rendered without the Modeler's own components
    return { id: 'OpenAI-missing', label: PANEL_TEXTS[ 'panel/group' ], shouldOpen: true, entries: [ { id: 'openai-missing', component: () => text } ] };
  }
}

/** The module of a Modeler that lacks these parts. */
export function createMissingPartsModule(parts: readonly string[]): ModuleDeclaration {
  return {
    __init__: [ 'openAiMissingParts' ],
    openAiMissingPartNames: [ 'value', parts ],
    openAiMissingParts: [ 'type', MissingParts ]
  };
}
