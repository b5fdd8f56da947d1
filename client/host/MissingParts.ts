import { readTask } from '../../core/task';
import type { DiagramElement, Injector, ModuleDeclaration, PropertiesPanel, Translate } from '../types/host';
import { HOST_TEXTS, PANEL_TEXTS } from '../messages';

type Group = { id: string };

/** The priority of our own group: lower than that of the element templates, so that it is not filtered out. */
const PRIORITY = 200;

/**
 * Replaces the OpenAI group in a Modeler that lacks parts of it: lists the missing parts in the panel of OpenAI tasks and
 * does not change the other groups. It uses nothing that a Modeler can lack.
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

    // only a string can be rendered without the Modeler's own components
    return { id: 'OpenAI-missing', label: PANEL_TEXTS[ 'panel/group' ], shouldOpen: true, entries: [ { id: 'openai-missing', component: () => text } ] };
  }
}

/** Creates the module for a Modeler that lacks these parts. */
export function createMissingPartsModule(parts: readonly string[]): ModuleDeclaration {
  return {
    __init__: [ 'openAiMissingParts' ],
    openAiMissingPartNames: [ 'value', parts ],
    openAiMissingParts: [ 'type', MissingParts ]
  };
}
