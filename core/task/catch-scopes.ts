import { elementOf, elementsOf, isA, stringOf } from './moddle';
import type { ModdleElement } from './moddle';
import type { CatchEvent, CatchScope } from './task';

/**
 * The events of a diagram that catch errors. The events of each container are looked up once, so that reading all tasks of a
 * diagram takes linear time. Create a new one after the diagram changes.
 */
export class CatchEvents {
  readonly #attached = new Map<ModdleElement, Map<ModdleElement, CatchEvent[]>>();
  readonly #inside = new Map<ModdleElement, CatchEvent[]>();

  /** The events that can catch an error that leaves the scope: the event sub-processes inside it and the boundary events on it. */
  of(scope: ModdleElement): CatchEvent[] {
    return [ ...this.#eventSubProcesses(scope), ...this.#boundaryEvents(scope) ];
  }

  #boundaryEvents(scope: ModdleElement): CatchEvent[] {
    const container = scope.$parent;

    if (!container) {
      return [];
    }

    const attached = this.#attached.get(container) ?? boundaryEventsIn(container);

    this.#attached.set(container, attached);

    return attached.get(scope) ?? [];
  }

  #eventSubProcesses(scope: ModdleElement): CatchEvent[] {
    const inside = this.#inside.get(scope) ?? eventSubProcessesIn(scope);

    this.#inside.set(scope, inside);

    return inside;
  }
}

/**
 * The scopes that a BPMN error of the task passes, from the inside outwards, with the events that can catch it: the
 * boundary events attached to a scope and the event sub-processes inside it (docs/connector-runtime.md, section 7).
 */
export function readCatchScopes(task: ModdleElement, catchEvents: CatchEvents): CatchScope[] {
  const scopes: CatchScope[] = [];

  for (let scope: ModdleElement | undefined = task; scope; scope = scope.$parent) {
    if (scope !== task && !isA(scope, 'bpmn:SubProcess') && !isA(scope, 'bpmn:Process')) {
      break;
    }

    scopes.push({ id: stringOf(scope, 'id') ?? '', events: catchEvents.of(scope) });
  }

  return scopes;
}


// helpers //////////

/** The boundary events of a container by the element that they are attached to. */
function boundaryEventsIn(container: ModdleElement): Map<ModdleElement, CatchEvent[]> {
  const attached = new Map<ModdleElement, CatchEvent[]>();

  for (const event of flowElementsOf(container).filter(element => isA(element, 'bpmn:BoundaryEvent'))) {
    const host = elementOf(event, 'attachedToRef');

    if (host) {
      attached.set(host, [ ...attached.get(host) ?? [], ...catchEvent(event, event, 'boundaryEvent') ]);
    }
  }

  return attached;
}

function eventSubProcessesIn(scope: ModdleElement): CatchEvent[] {
  return flowElementsOf(scope)
    .filter(element => isA(element, 'bpmn:SubProcess') && element.get('triggeredByEvent') === true)
    .flatMap(subProcess => flowElementsOf(subProcess)
      .filter(element => isA(element, 'bpmn:StartEvent'))
      .flatMap(start => catchEvent(start, subProcess, 'eventSubProcess')));
}

/** `named`: the element that users recognize, an event sub-process rather than its start event. */
function catchEvent(event: ModdleElement, named: ModdleElement, type: CatchEvent['type']): CatchEvent[] {
  const definition = elementsOf(event, 'eventDefinitions').find(each => isA(each, 'bpmn:ErrorEventDefinition'));

  if (!definition) {
    return [];
  }

  const error = elementOf(definition, 'errorRef');

  return [ {
    id: stringOf(named, 'id') ?? '',
    name: stringOf(named, 'name') ?? stringOf(event, 'name'),
    type,
    errorCode: error ? stringOf(error, 'errorCode') : null
  } ];
}

function flowElementsOf(scope: ModdleElement): ModdleElement[] {
  return isA(scope, 'bpmn:SubProcess') || isA(scope, 'bpmn:Process') ? elementsOf(scope, 'flowElements') : [];
}
