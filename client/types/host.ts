/**
 * The host's types that we use. bpmn-js and diagram-js publish most of them. Declared here is what they lack: elements
 * and services whose published types say `any`, an event bus that does not take asynchronous listeners, and templates.
 */

import type { BaseViewerOptions } from 'bpmn-js/lib/BaseViewer';
import type translate from 'diagram-js/lib/i18n/translate/translate';

import type { ModdleElement } from '../../core/task';

export type { default as Canvas } from 'diagram-js/lib/core/Canvas';
export type { default as CommandStack } from 'diagram-js/lib/command/CommandStack';
export type { default as Overlays } from 'diagram-js/lib/features/overlays/Overlays';

/** A didi module: services by name, plus the modules it needs. */
export type ModuleDeclaration = NonNullable<BaseViewerOptions['additionalModules']>[number];

export type Translate = typeof translate;

/** A shape or connection on the canvas; labels are elements too. */
export type DiagramElement = {
  id: string;
  type: string;
  businessObject: ModdleElement;
};

export type Command = { cmd: string; context: Record<string, unknown> };

export type BpmnFactory = {
  create(type: string, properties?: Record<string, unknown>): ModdleElement;
};

/** Services by name. With `strict` false, a service that does not exist is null. */
export type Injector = {
  get<Service>(name: string, strict?: boolean): Service;
};

/** Listeners return nothing: any return value, also a promise, stops the event. */
export type EventBus = {
  on<Event = Record<string, unknown>>(event: string | string[], priority: number, callback: (event: Event) => void): void;
  on<Event = Record<string, unknown>>(event: string | string[], callback: (event: Event) => void): void;
  off<Event = Record<string, unknown>>(event: string | string[], callback: (event: Event) => void): void;
  fire(event: string, payload?: Record<string, unknown>): unknown;
};

export type ElementRegistry = {
  get(id: string): DiagramElement | undefined;
  getAll(): DiagramElement[];
  filter(accepts: (element: DiagramElement) => boolean): DiagramElement[];
};

export type Selection = {
  get(): DiagramElement[];
  select(element: DiagramElement): void;
};

/** A property of an element template. Templates are the user's files and can contain anything. */
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

export type ElementTemplates = {
  get(element: DiagramElement): { properties: TemplateProperty[] } | null;
  get(id: string, version: number): object | null;
  applyTemplate(element: DiagramElement, template: object): DiagramElement;
};

type PanelGroup = { id: string };

export type PropertiesPanel = {
  registerProvider(priority: number, provider: { getGroups(element: DiagramElement): (groups: PanelGroup[]) => PanelGroup[] }): void;
};
