import { elementOf, elementsOf, extensionsOf, stringOf } from '../../core/task';
import type { ModdleElement } from '../../core/task';
import type { Binding } from '../../core/template';

/** Finds the moddle element that holds a binding's value; null if there is none. Of several, the last, as in the engine. */
export function findHolder(task: ModdleElement, binding: Binding): ModdleElement | null {
  switch (binding.kind) {
  case 'input':
    return inputsOf(task).findLast(input => stringOf(input, 'target') === binding.target) ?? null;
  case 'header':
    return headersOf(task).findLast(header => stringOf(header, 'key') === binding.key) ?? null;
  case 'taskDefinition':
    return taskDefinitionOf(task);
  }
}

/** The name of the holder's property that contains the value. */
export function valueProperty(binding: Binding): string {
  switch (binding.kind) {
  case 'input': return 'source';
  case 'header': return 'value';
  case 'taskDefinition': return binding.attribute;
  }
}

/** Reads the stored text of a binding; empty if nothing is stored. */
export function readBinding(task: ModdleElement, binding: Binding): string {
  const holder = findHolder(task, binding);

  return (holder && stringOf(holder, valueProperty(binding))) ?? '';
}

export function extensionElementsOf(task: ModdleElement): ModdleElement | null {
  return elementOf(task, 'extensionElements');
}

export function ioMappingOf(task: ModdleElement): ModdleElement | null {
  return extensionsOf(task, 'zeebe:IoMapping')[ 0 ] ?? null;
}

export function taskHeadersOf(task: ModdleElement): ModdleElement | null {
  return extensionsOf(task, 'zeebe:TaskHeaders')[ 0 ] ?? null;
}

export function taskDefinitionOf(task: ModdleElement): ModdleElement | null {
  return extensionsOf(task, 'zeebe:TaskDefinition')[ 0 ] ?? null;
}

export function inputsOf(task: ModdleElement): ModdleElement[] {
  const mapping = ioMappingOf(task);

  return mapping ? elementsOf(mapping, 'inputParameters') : [];
}

export function headersOf(task: ModdleElement): ModdleElement[] {
  const headers = taskHeadersOf(task);

  return headers ? elementsOf(headers, 'values') : [];
}
