/** The parts of bpmn-js, diagram-js and didi that we use, structurally: the host brings the implementation. */

import type { ModdleElement } from '../../core/task';

/** A didi module: services by name, plus the modules it needs. */
export type ModuleDeclaration = {
  __depends__?: ModuleDeclaration[];
  __init__?: string[];
  [service: string]: unknown;
};

/** A shape or connection on the canvas; labels come as elements too. */
export type DiagramElement = {
  id: string;
  type: string;
  businessObject: ModdleElement;
};

export type Command = { cmd: string; context: Record<string, unknown> };

export type CommandStack = {
  execute(command: string, context: unknown): void;
  register(command: string, handler: object): void;
  undo(): void;
  redo(): void;
};

export type BpmnFactory = {
  create(type: string, properties?: Record<string, unknown>): ModdleElement;
};

/** Services by name. With `strict` false, null stands for a service that is not there. */
export type Injector = {
  get<Service>(name: string, strict?: boolean): Service;
};

export type EventBus = {
  on(event: string | string[], priority: number, callback: (event: Record<string, unknown>) => void): void;
  on(event: string | string[], callback: (event: Record<string, unknown>) => void): void;
  off(event: string | string[], callback: (event: Record<string, unknown>) => void): void;
  fire(event: string, payload?: Record<string, unknown>): unknown;
};

/** A property of an element template as we read it. Templates are files of the user: nothing about them is certain. */
export type TemplateProperty = {
  label?: unknown;
  tooltip?: unknown;
  description?: unknown;
  placeholder?: unknown;
  feel?: unknown;
  type?: unknown;
  choices?: unknown;
  editable?: unknown;
  constraints?: unknown;
  binding: { type: string; name?: unknown; key?: unknown; property?: unknown };
};

export type ElementRegistry = {
  get(id: string): DiagramElement | undefined;
  getAll(): DiagramElement[];
  filter(accepts: (element: DiagramElement) => boolean): DiagramElement[];
};

export type ElementTemplates = {
  get(element: DiagramElement): { properties: TemplateProperty[] } | null;
  get(id: string, version: number): object | null;
  applyTemplate(element: DiagramElement, template: object): DiagramElement;
};

export type Translate = (text: string, replacements?: Record<string, string>) => string;
