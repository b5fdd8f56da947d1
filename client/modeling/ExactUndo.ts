import { isModdleElement, readTask } from '../../core/task';
import type { ModdleElement } from '../../core/task';
import type { EventBus } from '../types/host';

/** Last before the command runs. */
const LOW_PRIORITY = 1;

/**
 * Makes the undo of edits to OpenAI tasks exact. The host's command records the values that it replaces unless its
 * context has them already. That fails in two cases:
 *
 * - the template behavior that sorts inputs and headers copies the context of the previous command, whose old properties
 *   belong to another element: after one undo an `ioMapping` has a `type`, and the order is lost
 *   (bpmn-js-element-templates 2.30);
 * - a missing `retries` reads as the descriptor's default, and undoing writes that default into the diagram.
 */
export class ExactUndo {

  static $inject = [ 'eventBus' ];

  constructor(eventBus: EventBus) {
    eventBus.on('commandStack.element.updateModdleProperties.preExecuted', LOW_PRIORITY, ({ context }) => {
      if (isUpdate(context) && readTask(context.element.businessObject)) {
        context.oldProperties = writtenProperties(context.moddleElement, context.properties);
      }
    });
  }
}


// helpers //////////

type Update = {
  element: { businessObject: ModdleElement };
  moddleElement: ModdleElement;
  properties: object;
  oldProperties?: object;
};

function isUpdate(context: unknown): context is Update {
  return isObject(context)
    && isObject(context.element) && isModdleElement(context.element.businessObject)
    && isModdleElement(context.moddleElement)
    && isObject(context.properties);
}

/** The values in the diagram, without the descriptor's defaults. */
function writtenProperties(moddleElement: ModdleElement, properties: object): object {
  return Object.fromEntries(Object.keys(properties).map(name => {
    const value = moddleElement.get(name);
    const written = typeof value === 'object' || Object.hasOwn(moddleElement, localName(name)) || isForeign(moddleElement, name);

    return [ name, written ? value : undefined ];
  }));
}

/** Attributes without a descriptor have no default. */
function isForeign({ $attrs }: ModdleElement, name: string): boolean {
  return $attrs !== undefined && Object.hasOwn($attrs, name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
