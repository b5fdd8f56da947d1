/**
 * The parts of a moddle element that we use; the elements of bpmn-js and of bpmn-moddle both fit. Properties
 * are `unknown`, because a diagram is untrusted.
 */
export interface ModdleElement {
  $type: string;
  $parent?: ModdleElement;
  $attrs?: Record<string, unknown>;
  $instanceOf?(type: string): boolean;
  get(name: string): unknown;
  [property: string]: unknown;
}

export function isModdleElement(value: unknown): value is ModdleElement {
  return typeof value === 'object' && value !== null
    && typeof (value as ModdleElement).$type === 'string'
    && typeof (value as ModdleElement).get === 'function';
}

/** Whether an element is of a type or one that extends it. */
export function isA(element: ModdleElement, type: string): boolean {
  return element.$type === type || element.$instanceOf?.(type) === true;
}

/** A property as a string; null if it is missing or not a string. */
export function stringOf(element: ModdleElement, property: string): string | null {
  const value = property.includes(':') ? read(element, property) : element.get(property);

  return typeof value === 'string' ? value : null;
}

/** A property as a list of moddle elements. */
export function elementsOf(element: ModdleElement, property: string): ModdleElement[] {
  const value = element.get(property);

  return Array.isArray(value) ? value.filter(isModdleElement) : [];
}

/** A property as one moddle element. */
export function elementOf(element: ModdleElement, property: string): ModdleElement | null {
  const value = element.get(property);

  return isModdleElement(value) ? value : null;
}

/** The extension elements of one type. */
export function extensionsOf(element: ModdleElement, type: string): ModdleElement[] {
  const container = elementOf(element, 'extensionElements');

  return container ? elementsOf(container, 'values').filter(value => value.$type === type) : [];
}

/** An attribute that is a property if its package is registered and a bare attribute if it is not. */
function read(element: ModdleElement, name: string): unknown {
  return element.$attrs?.[ name ] ?? element.get(name);
}
