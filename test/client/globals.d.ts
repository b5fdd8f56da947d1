/** Globals that webpack provides to the specs. */

declare module '*.css';

declare module '*.bpmn' {
  const xml: string;
  export default xml;
}

interface WebpackContext {
  keys(): string[];
  (key: string): unknown;
}

interface ImportMeta {
  webpackContext(folder: string, options: { recursive: boolean; regExp: RegExp }): WebpackContext;
}

declare module 'bpmnlint' {
  export class Linter {
    constructor(options: { config: object; resolver: object });
    lint(root: unknown): Promise<Record<string, never[]>>;
  }
}

declare module '@camunda/linting' {
  export type Report = {
    id: string;
    rule: string;
    category: string;
    message: string;
    name?: string;
    path?: (string | number)[];
    data?: { type?: string; rule?: string };
    propertiesPanel: { entryIds: string[] };
  };

  export class Linter {
    constructor(options: { modeler: 'desktop'; type: 'cloud' | 'platform'; plugins: readonly object[] });
    lint(diagram: unknown): Promise<Report[]>;
  }
}

declare module '@camunda/linting/modeler' {
  const module: { [service: string]: unknown };
  export default module;
}

declare module 'bpmn-js-element-templates' {
  export function CloudElementTemplatesLinterPlugin(templates: readonly object[]): object;
}
