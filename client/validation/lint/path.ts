import { elementsOf } from '../../../core/model';
import type { ModdleElement } from '../../../core/model';
import type { Binding } from '../../../core/template';
import { extensionElementsOf, findHolder, ioMappingOf, taskHeadersOf, valueProperty } from '../../modeling';

/** The path from a task to the value of a binding, as the panel's providers resolve it; null where there is no value. */
export function pathOf(task: ModdleElement, binding: Binding): (string | number)[] | null {
  const holder = findHolder(task, binding);
  const extensions = extensionElementsOf(task);

  if (!holder || !extensions) {
    return null;
  }

  const inside = (container: ModdleElement | null, list: string) => container
    ? [ elementsOf(extensions, 'values').indexOf(container), list, elementsOf(container, list).indexOf(holder) ]
    : [];

  const steps = {
    input: () => inside(ioMappingOf(task), 'inputParameters'),
    header: () => inside(taskHeadersOf(task), 'values'),
    taskDefinition: () => [ elementsOf(extensions, 'values').indexOf(holder) ]
  };

  return [ 'extensionElements', 'values', ...steps[ binding.kind ](), valueProperty(binding) ];
}
