/** The parts of bpmn-js, diagram-js and didi that we use, structurally: the host brings the implementation. */

import type { ModdleElement } from '../../core/model';

/** A didi module: services by name, plus the modules it needs. */
export type ModuleDeclaration = {
  __depends__?: ModuleDeclaration[];
  __init__?: string[];
  [service: string]: unknown;
};

/** A shape or connection on the canvas; labels and templates come as elements too. */
export type DiagramElement = {
  id: string;
  type: string;
  businessObject: ModdleElement;
};
