import { elementOf, elementsOf, extensionsOf, isA, readTask, stringOf } from '../../task';
import type { ModdleElement, TaskModel } from '../../task';

import { outputShape } from '../expressions/read-expressions';
import { createFacts } from './facts';

/** The variables that one element, without its children, can write; null if they cannot be determined. */
export type VariablesBy = (element: ModdleElement) => readonly string[] | null;

/** Built in: cluster variables are read below it. */
const ALWAYS_THERE = [ 'camunda' ];

/** Elements that write nothing: they have no job, message, or form. */
const PASSIVE = new Set([
  'bpmn:SequenceFlow', 'bpmn:ExclusiveGateway', 'bpmn:ParallelGateway', 'bpmn:InclusiveGateway', 'bpmn:Task', 'bpmn:ManualTask',
  'bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference'
]);

/** Elements that write external data, unless output mappings restrict it. */
const ACTIVE = new Set([
  'bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:UserTask', 'bpmn:ReceiveTask', 'bpmn:ScriptTask', 'bpmn:BusinessRuleTask'
]);

const LISTENERS = [ 'zeebe:ExecutionListeners', 'zeebe:TaskListeners' ];

/** Elements that the engine itself evaluates; the whole result is written to one variable. */
const ENGINE_RESULTS = [ 'zeebe:Script', 'zeebe:CalledDecision' ];

/** A start that provides no variables. */
const TIMER = 'bpmn:TimerEventDefinition';
const SILENT_ENDS = [ 'bpmn:TerminateEventDefinition' ];

/**
 * The names of all variables that a process can have; null if they cannot be determined. A start by hand, by message,
 * or by form can pass any variables, and so can a job worker, a called process, and a caught error. The names are
 * therefore known only if timers are the only starts and each element either writes nothing or declares what it writes:
 * in output mappings, as the result of a script or decision, or as the result of an OpenAI task. Anything else,
 * including listeners, makes them unknown, and rules about them report nothing. Variables that an operator adds to a
 * running instance are not part of the process.
 */
export function knownVariables(process: ModdleElement, variablesBy: VariablesBy = variablesOf): readonly string[] | null {
  const starts = elementsOf(process, 'flowElements').filter(({ $type }) => $type === 'bpmn:StartEvent');

  if (!starts.length || !starts.every(start => isOnly(start, [ TIMER ]) && hasDefinition(start)) || hasListeners(process)) {
    return null;
  }

  const names = variablesIn(process, variablesBy);

  return names && [ ...new Set([ ...ALWAYS_THERE, ...names ]) ].sort();
}

/** The `knownVariables` of each process of a diagram, if they are known, by process id. */
export function readKnownVariables(definitions: ModdleElement): ReadonlyMap<string, readonly string[]> {
  return new Map(elementsOf(definitions, 'rootElements').filter(root => isA(root, 'bpmn:Process')).flatMap(process => {
    const names = knownVariables(process);

    return names ? [ [ stringOf(process, 'id') ?? '', names ] as const ] : [];
  }));
}

/** The variables that an element itself writes; null if they cannot be determined or read. Must not throw. */
export function variablesOf(element: ModdleElement): readonly string[] | null {
  try {
    return hasListeners(element) ? null : readVariables(element);
  } catch {
    return null;
  }
}


// helpers //////////

function readVariables(element: ModdleElement): readonly string[] | null {
  const mapped = [ ...mappingTargets(element, 'inputParameters'), ...mappingTargets(element, 'outputParameters'), ...loopVariables(element) ];
  const own = ownVariables(element);

  return own && [ ...mapped, ...own ];
}

function variablesIn(container: ModdleElement, variablesBy: VariablesBy): string[] | null {
  const names: string[] = [];

  for (const element of elementsOf(container, 'flowElements')) {
    const own = variablesBy(element);
    const inner = own && element.$type === 'bpmn:SubProcess' ? variablesIn(element, variablesBy) : [];

    if (!own || !inner) {
      return null;
    }

    names.push(...own, ...inner);
  }

  return names;
}

/** The variables that an element writes in addition to its mappings. */
function ownVariables(element: ModdleElement): readonly string[] | null {
  const { $type } = element;

  if (PASSIVE.has($type) || $type === 'bpmn:SubProcess' && element.get('triggeredByEvent') !== true) {
    return [];
  }

  switch ($type) {
  case 'bpmn:StartEvent': return isOnly(element, [ TIMER ]) ? [] : null;
  case 'bpmn:EndEvent': return isOnly(element, SILENT_ENDS) ? [] : null;
  case 'bpmn:IntermediateCatchEvent':
  case 'bpmn:BoundaryEvent': return isOnly(element, [ TIMER ]) && hasDefinition(element) ? [] : null;
  }

  if (!ACTIVE.has($type)) {
    return null;
  }

  return mappingTargets(element, 'outputParameters').length ? [] : resultVariables(element);
}

function resultVariables(element: ModdleElement): readonly string[] | null {
  const [ result ] = ENGINE_RESULTS.flatMap(type => extensionsOf(element, type));

  if (result) {
    const name = stringOf(result, 'resultVariable');

    return name ? [ name ] : null;
  }

  const task = readTask(element);

  return task && taskVariables(task);
}

/** The keys of a literal context. A response can have further keys, and an ignored error can add its own. */
function taskVariables(task: TaskModel): readonly string[] | null {
  const { expression, expressions } = createFacts(task, '');
  const result = expression('resultExpression');

  if (task.platform !== 'camunda-cloud' || result && result.tree?.kind !== 'context' || expression('errorExpression')?.text.includes('ignoreError')) {
    return null;
  }

  const shape = outputShape(task, expressions());

  return shape === null ? [] : shape.open ? null : Object.keys(shape.keys);
}

function mappingTargets(element: ModdleElement, list: string): string[] {
  return extensionsOf(element, 'zeebe:IoMapping').flatMap(mapping => elementsOf(mapping, list))
    .flatMap(each => stringOf(each, 'target')?.split('.')[ 0 ] ?? []);
}

function loopVariables(element: ModdleElement): string[] {
  const loop = elementOf(element, 'loopCharacteristics');
  const settings = loop ? extensionsOf(loop, 'zeebe:LoopCharacteristics') : [];

  return loop
    ? [ 'loopCounter', ...settings.flatMap(each => [ stringOf(each, 'inputElement') ?? [], stringOf(each, 'outputCollection') ?? [] ].flat()) ]
    : [];
}

function isOnly(event: ModdleElement, types: readonly string[]): boolean {
  return elementsOf(event, 'eventDefinitions').every(({ $type }) => types.includes($type));
}

function hasDefinition(event: ModdleElement): boolean {
  return elementsOf(event, 'eventDefinitions').length > 0;
}

function hasListeners(element: ModdleElement): boolean {
  return LISTENERS.some(type => extensionsOf(element, type).length > 0);
}
