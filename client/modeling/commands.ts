/** Turns writes into commands of the modeler. Only the commands change the diagram. */

import { elementsOf, stringOf } from '../../core/task';
import type { ModdleElement } from '../../core/task';
import { HEADER_ORDER, INPUT_ORDER, JOB_TYPE } from '../../core/template';
import type { Binding } from '../../core/template';
import type { BpmnFactory, Command, DiagramElement } from '../types/host';

import {
  extensionElementsOf, findHolder, headersOf, inputsOf, ioMappingOf, taskDefinitionOf, taskHeadersOf, valueProperty
} from './bindings';
import type { Write } from './plan';

/** Creates the commands for the writes, in order; none if the diagram already contains the values. */
export function createCommands(element: DiagramElement, writes: readonly Write[], factory: BpmnFactory): Command[] {
  const task = element.businessObject;
  const update = (moddleElement: ModdleElement, properties: Record<string, unknown>): Command => ({
    cmd: 'element.updateModdleProperties',
    context: { element, moddleElement, properties }
  });

  const inPlace = writes.flatMap(write => updateInPlace(task, write, update));
  const lists = LISTS.map(list => ({ list, members: newMembers(task, list, writes, factory) }));
  const created: ModdleElement[] = [];

  const changed = lists.flatMap(({ list, members }) => {
    const container = list.container(task);

    if (!members) {
      return [];
    }

    if (container) {
      return [ update(container, { [ list.property ]: members.map(member => adopt(member, container)) }) ];
    }

    created.push(createContainer(list, members, factory));

    return [];
  });

  created.push(...newDefinition(task, writes, factory));

  return [ ...inPlace, ...changed, ...extend(task, created, factory, update) ];
}


// helpers //////////

type Update = (moddleElement: ModdleElement, properties: Record<string, unknown>) => Command;

/** A list of the extension elements whose members are found by name. */
type List = {
  kind: 'input' | 'header';
  type: string;
  memberType: string;
  property: string;
  key: 'target' | 'key';
  order: readonly string[];
  container: (task: ModdleElement) => ModdleElement | null;
  members: (task: ModdleElement) => ModdleElement[];
};

const LISTS: readonly List[] = [
  {
    kind: 'input', type: 'zeebe:IoMapping', memberType: 'zeebe:Input', property: 'inputParameters', key: 'target',
    order: INPUT_ORDER, container: ioMappingOf, members: inputsOf
  },
  {
    kind: 'header', type: 'zeebe:TaskHeaders', memberType: 'zeebe:Header', property: 'values', key: 'key',
    order: HEADER_ORDER, container: taskHeadersOf, members: headersOf
  }
];

function nameOf(binding: Binding): string {
  switch (binding.kind) {
  case 'input': return binding.target;
  case 'header': return binding.key;
  case 'taskDefinition': return binding.attribute;
  }
}

function updateInPlace(task: ModdleElement, write: Write, update: Update): Command[] {
  const holder = findHolder(task, write.binding);

  if (!holder || write.action === 'remove') {
    return [];
  }

  const property = valueProperty(write.binding);
  const value = write.value ?? undefined;
  const current = Object.hasOwn(holder, property) ? stringOf(holder, property) ?? undefined : undefined;

  return current === value ? [] : [ update(holder, { [ property ]: value }) ];
}

/** The list after the writes that add or remove members; null if there are no such writes. */
function newMembers(task: ModdleElement, list: List, writes: readonly Write[], factory: BpmnFactory): ModdleElement[] | null {
  const members = list.members(task);
  const ours = writes.filter(write => write.binding.kind === list.kind);
  const removed = new Set(ours.filter(write => write.action === 'remove').map(write => nameOf(write.binding)));
  const kept = members.filter(member => !removed.has(stringOf(member, list.key) ?? ''));

  const added = ours.flatMap(write => write.action === 'set' && !findHolder(task, write.binding)
    ? [ createMember(list, write, factory) ]
    : []);

  if (kept.length === members.length && !added.length) {
    return null;
  }

  return added.reduce((result, member) => insert(result, member, list), kept);
}

/** Inserts after the nearest member that the template writes before it; members that the user added keep their place. */
function insert(members: ModdleElement[], member: ModdleElement, { key, order }: List): ModdleElement[] {
  const rank = (candidate: ModdleElement) => order.indexOf(stringOf(candidate, key) ?? '');
  const before = members.findLastIndex(candidate => rank(candidate) !== -1 && rank(candidate) < rank(member));
  const after = members.findIndex(candidate => rank(candidate) > rank(member));
  const index = before !== -1 ? before + 1 : after !== -1 ? after : members.length;

  return members.toSpliced(index, 0, member);
}

function createMember(list: List, write: Write & { action: 'set' }, factory: BpmnFactory): ModdleElement {
  return factory.create(list.memberType, {
    ...write.value === null ? {} : { [ valueProperty(write.binding) ]: write.value },
    [ list.key ]: nameOf(write.binding)
  });
}

function createContainer(list: List, members: ModdleElement[], factory: BpmnFactory): ModdleElement {
  const container = factory.create(list.type, { [ list.property ]: members });

  members.forEach(member => adopt(member, container));

  return container;
}

function newDefinition(task: ModdleElement, writes: readonly Write[], factory: BpmnFactory): ModdleElement[] {
  const attributes = writes.flatMap(write => write.binding.kind === 'taskDefinition' && write.action === 'set'
    ? [ [ write.binding.attribute, write.value ?? undefined ] as const ]
    : []);

  if (!attributes.length || taskDefinitionOf(task)) {
    return [];
  }

  return [ factory.create('zeebe:TaskDefinition', { type: JOB_TYPE, ...Object.fromEntries(attributes) }) ];
}

function extend(task: ModdleElement, created: ModdleElement[], factory: BpmnFactory, update: Update): Command[] {
  if (!created.length) {
    return [];
  }

  const container = extensionElementsOf(task);

  if (container) {
    const values = [ ...elementsOf(container, 'values'), ...created ];

    return [ update(container, { values: values.map(value => adopt(value, container)) }) ];
  }

  const extensionElements = factory.create('bpmn:ExtensionElements', { values: created });

  created.forEach(value => adopt(value, extensionElements));

  return [ update(task, { extensionElements: adopt(extensionElements, task) }) ];
}

/** Sets the parent of new elements only: all others belong to the diagram and change only through commands. */
function adopt(child: ModdleElement, parent: ModdleElement): ModdleElement {
  child.$parent ??= parent;

  return child;
}
