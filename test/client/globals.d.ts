/** What webpack gives the specs. */

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
