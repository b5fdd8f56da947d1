import { elementOf, elementsOf, isA, textOf } from './moddle';
import type { ModdleElement } from './moddle';
import type { CatchEvent, CatchScope } from './task';

/**
 * The scopes that a BPMN error of the task passes, from the inside outwards, with the events that may catch it: the
 * boundary events attached to a scope and the event sub-processes inside it (connector runtime notes, section 7).
 */
export function readCatchScopes(task: ModdleElement): CatchScope[] {
  const scopes: CatchScope[] = [];

  for (let scope: ModdleElement | undefined = task; scope; scope = scope.$parent) {
    if (scope !== task && !isA(scope, 'bpmn:SubProcess') && !isA(scope, 'bpmn:Process')) {
      break;
    }

    scopes.push({
      id: textOf(scope, 'id') ?? '',
      events: [ ...eventSubProcesses(scope), ...boundaryEvents(scope) ]
    });
  }

  return scopes;
}


// helpers //////////

function boundaryEvents(scope: ModdleElement): CatchEvent[] {
  const siblings = scope.$parent ? flowElementsOf(scope.$parent) : [];

  return siblings
    .filter(element => isA(element, 'bpmn:BoundaryEvent') && elementOf(element, 'attachedToRef') === scope)
    .flatMap(event => catchEvent(event, event, 'boundaryEvent'));
}

function eventSubProcesses(scope: ModdleElement): CatchEvent[] {
  return flowElementsOf(scope)
    .filter(element => isA(element, 'bpmn:SubProcess') && element.get('triggeredByEvent') === true)
    .flatMap(subProcess => flowElementsOf(subProcess)
      .filter(element => isA(element, 'bpmn:StartEvent'))
      .flatMap(start => catchEvent(start, subProcess, 'eventSubProcess')));
}

/** `named`: what users know it by, an event sub-process rather than the event that starts it. */
function catchEvent(event: ModdleElement, named: ModdleElement, type: CatchEvent['type']): CatchEvent[] {
  const definition = elementsOf(event, 'eventDefinitions').find(each => isA(each, 'bpmn:ErrorEventDefinition'));

  if (!definition) {
    return [];
  }

  const error = elementOf(definition, 'errorRef');

  return [ {
    id: textOf(named, 'id') ?? '',
    name: textOf(named, 'name') ?? textOf(event, 'name'),
    type,
    errorCode: error ? textOf(error, 'errorCode') : null
  } ];
}

function flowElementsOf(scope: ModdleElement): ModdleElement[] {
  return isA(scope, 'bpmn:SubProcess') || isA(scope, 'bpmn:Process') ? elementsOf(scope, 'flowElements') : [];
}
