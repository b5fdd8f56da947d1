/** The services of diagram-js and the variable resolver that we use, structurally. */

import type { ModdleElement } from '../../core/task';

export type RunElement = { id: string; businessObject: ModdleElement };

export interface EventBus {
  on<Event = unknown>(events: string | string[], listener: (event: Event) => void): void;
  off<Event = unknown>(events: string | string[], listener: (event: Event) => void): void;
  fire(event: string, payload: object): void;
}

export interface ElementRegistry {
  get(id: string): RunElement | undefined;
}

export interface Selection {
  get(): RunElement[];
  select(element: RunElement): void;
}

export interface Canvas {
  scrollToElement(element: RunElement): void;
}

export interface Injector {
  get(name: string, strict: false): unknown;
}

export interface Overlays {
  add(elementId: string, type: string, overlay: { position: object; html: HTMLElement }): string;
  remove(filter: string | { element: string; type: string }): void;
}

export type Translate = (template: string, values?: Record<string, string>) => string;

/** Writes a field of the task as one command. */
export interface FieldWriter {
  setField(element: RunElement, field: 'errorExpression', value: string): void;
}
