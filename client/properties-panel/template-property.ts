/** Reads a property of a loaded element template. Templates are the user's files and can contain anything. */

import { bindingKey, FIELDS } from '../../core/template';
import type { Binding, FeelMode, Field } from '../../core/template';
import type { TemplateProperty } from '../types/host';

export type Choice = { value: string; label: string };

const FIELD_BY_BINDING = new Map(FIELDS.map(field => [ bindingKey(field.binding), field ]));

/** The field that a template's property edits; undefined for other properties. */
export function fieldOfProperty(property: TemplateProperty): Field | undefined {
  const binding = readBindingOf(property);

  return binding && FIELD_BY_BINDING.get(bindingKey(binding));
}

export function isTemplateProperty(value: unknown): value is TemplateProperty {
  return isObject(value) && isObject(value.binding) && typeof value.binding.type === 'string';
}

/** A string of the property; undefined if it is missing, empty or not a string. */
export function textOfProperty(property: TemplateProperty | undefined, name: TextName): string | undefined {
  const value = property?.[ name ];

  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function feelOfProperty({ feel }: TemplateProperty): FeelMode {
  return feel === 'optional' || feel === 'required' ? feel : 'none';
}

/** The choices of a dropdown; null if the property is not a dropdown. */
export function choicesOfProperty({ type, choices }: TemplateProperty): Choice[] | null {
  if (type !== 'Dropdown' || !Array.isArray(choices)) {
    return null;
  }

  return choices.filter(isObject).flatMap(({ name, value }) =>
    typeof value === 'string' ? [ { value, label: typeof name === 'string' ? name : value } ] : []);
}


// helpers //////////

type TextName = 'label' | 'tooltip' | 'description' | 'placeholder';

function readBindingOf({ binding: { type, name, key, property } }: TemplateProperty): Binding | undefined {
  if (type === 'zeebe:input' && typeof name === 'string') {
    return { kind: 'input', target: name };
  }

  if (type === 'zeebe:taskHeader' && typeof key === 'string') {
    return { kind: 'header', key };
  }

  return type === 'zeebe:taskDefinition' && property === 'retries'
    ? { kind: 'taskDefinition', attribute: 'retries' }
    : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
