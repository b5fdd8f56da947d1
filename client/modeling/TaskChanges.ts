import { elementOf, elementsOf, extensionsOf, isA, isModdleElement, SILENCED_RULES, stringOf } from '../../core/task';
import type { ModdleElement } from '../../core/task';
import { HIDDEN_VALUES, isFieldId, fieldById, TEMPLATE_ID } from '../../core/template';
import type { Binding } from '../../core/template';
import type { FieldChange } from '../../core/validation';
import type { BpmnFactory, CommandStack, DiagramElement, ElementRegistry, ElementTemplates, Injector } from '../types/host';

import { extensionElementsOf, ioMappingOf } from './bindings';
import type { OpenAiModeling } from './OpenAiModeling';

const COMMAND = 'openAiTask.changeTask';
const OUTPUT = 'output:';

/**
 * Applies quick fixes and stores the rules that are silenced for a task. Each call is one command, so that one undo
 * reverts it. A change whose object does not exist (a deleted event, a template that is not loaded) is skipped.
 */
export class TaskChanges {

  static $inject = [ 'commandStack', 'openAiModeling', 'bpmnFactory', 'elementRegistry', 'injector' ];

  readonly #commandStack: CommandStack;
  readonly #modeling: OpenAiModeling;
  readonly #factory: BpmnFactory;
  readonly #registry: ElementRegistry;
  readonly #injector: Injector;

  constructor(
      commandStack: CommandStack, openAiModeling: OpenAiModeling, bpmnFactory: BpmnFactory, elementRegistry: ElementRegistry,
      injector: Injector
  ) {
    this.#commandStack = commandStack;
    this.#modeling = openAiModeling;
    this.#factory = bpmnFactory;
    this.#registry = elementRegistry;
    this.#injector = injector;

    // each change reads the diagram after the previous change: a template can have added or removed fields
    commandStack.register(COMMAND, {
      preExecute: ({ run }: { run: () => void }) => run()
    });
  }

  /** Writes the changes of a quick fix. */
  apply(element: DiagramElement, changes: readonly FieldChange[]): void {
    this.#execute(() => changes.forEach(change => this.#apply(element, change)));
  }

  /** Writes the rules that are silenced for a task; an empty list removes them from the diagram. */
  silence(element: DiagramElement, rules: readonly string[]): void {
    this.#execute(() => this.#writeProperty(element, rules.length ? rules.join(' ') : null));
  }

  /** Whether the template of that version is loaded. */
  hasTemplate(version: number): boolean {
    return this.#template(version) !== null;
  }

  /** Whether the task's own template is loaded. */
  isTemplated(element: DiagramElement): boolean {
    return !!this.#templates()?.get(element);
  }

  #execute(run: () => void): void {
    this.#commandStack.execute(COMMAND, { run });
  }

  #apply(element: DiagramElement, change: FieldChange): void {
    if ('templateVersion' in change) {
      this.#upgrade(element, change.templateVersion);
    } else if ('inputOrder' in change) {
      this.#sortInputs(element, change.inputOrder);
    } else if ('eventId' in change) {
      this.#writeErrorCode(change.eventId, change.errorCode);
    } else {
      this.#writeField(element, change.field, change.value);
    }
  }

  #writeField(element: DiagramElement, field: string, value: string | null): void {
    if (field.startsWith(OUTPUT)) {
      this.#writeOutput(element, field.slice(OUTPUT.length), value);
    } else if (isFieldId(field) && value !== null) {
      this.#modeling.setField(element, field, value);
    } else {
      const binding = bindingOf(field);

      this.#modeling.write(element, [ value === null ? { action: 'remove', binding } : { action: 'set', binding, value } ]);
    }
  }

  #writeOutput(element: DiagramElement, target: string, value: string | null): void {
    const mapping = ioMappingOf(element.businessObject);
    const output = mapping && elementsOf(mapping, 'outputParameters').findLast(each => (stringOf(each, 'target') ?? '') === target);

    if (output && value !== null) {
      this.#update(element, output, { source: value });
    }
  }

  #sortInputs(element: DiagramElement, order: readonly string[]): void {
    const mapping = ioMappingOf(element.businessObject);

    if (mapping) {
      const rank = (input: ModdleElement) => order.indexOf(stringOf(input, 'target') ?? '');

      this.#update(element, mapping, { inputParameters: elementsOf(mapping, 'inputParameters').toSorted((a, b) => rank(a) - rank(b)) });
    }
  }

  /** An error that other events also reference keeps its code: this event gets a new error. */
  #writeErrorCode(eventId: string, errorCode: string): void {
    const event = this.#registry.get(eventId);
    const definition = event && errorDefinitionOf(event.businessObject);
    const error = definition && elementOf(definition, 'errorRef');

    if (!event || !definition || !error) {
      return;
    }

    const shared = this.#registry.filter(other => other.id !== eventId && other.type !== 'label')
      .some(other => errorDefinitionOf(other.businessObject)?.get('errorRef') === error);

    if (!shared) {
      this.#update(event, error, { errorCode });

      return;
    }

    const root = error.$parent;
    const own = this.#factory.create('bpmn:Error', { name: errorCode, errorCode });

    if (root) {
      own.$parent = root;
      this.#update(event, root, { rootElements: [ ...elementsOf(root, 'rootElements'), own ] });
      this.#update(event, definition, { errorRef: own });
    }
  }

  #upgrade(element: DiagramElement, version: number): void {
    const template = this.#template(version);

    if (template) {
      this.#templates()?.applyTemplate(element, template);
    }
  }

  #template(version: number): object | null {
    return this.#templates()?.get(TEMPLATE_ID, version) ?? null;
  }

  #templates(): ElementTemplates | null {
    return this.#injector.get<ElementTemplates | null>('elementTemplates', false);
  }

  #writeProperty(element: DiagramElement, value: string | null): void {
    const task = element.businessObject;
    const extensions = extensionElementsOf(task);
    const [ container ] = extensionsOf(task, 'zeebe:Properties');
    const others = (container ? elementsOf(container, 'properties') : []).filter(each => stringOf(each, 'name') !== SILENCED_RULES);
    const properties = value === null ? others : [ ...others, this.#factory.create('zeebe:Property', { name: SILENCED_RULES, value }) ];

    if (!extensions) {
      return;
    }

    const values = elementsOf(extensions, 'values');

    if (!properties.length) {
      this.#update(element, extensions, { values: values.filter(each => each !== container) });
    } else if (container) {
      this.#update(element, container, { properties: properties.map(each => adopt(each, container)) });
    } else {
      const created = this.#factory.create('zeebe:Properties', { properties });

      properties.forEach(each => adopt(each, created));
      this.#update(element, extensions, { values: [ ...values, adopt(created, extensions) ] });
    }
  }

  #update(element: DiagramElement, moddleElement: ModdleElement, properties: Record<string, unknown>): void {
    this.#commandStack.execute('element.updateModdleProperties', { element, moddleElement, properties });
  }
}


// helpers //////////

function bindingOf(field: string): Binding {
  if (isFieldId(field)) {
    return fieldById(field).binding;
  }

  return HIDDEN_VALUES.find(({ id }) => id === field)?.binding ?? { kind: 'input', target: field };
}

function errorDefinitionOf(event: ModdleElement): ModdleElement | null {
  const definitions = event.get('eventDefinitions');

  return (Array.isArray(definitions) ? definitions : []).filter(isModdleElement)
    .find(definition => isA(definition, 'bpmn:ErrorEventDefinition')) ?? null;
}

function adopt(child: ModdleElement, parent: ModdleElement): ModdleElement {
  child.$parent ??= parent;

  return child;
}
