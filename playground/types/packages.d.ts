/** What the page uses of packages without types, and of webpack. */

declare module '*.css';

declare module '*.bpmn' {
  const xml: string;
  export default xml;
}

declare module '@bpmn-io/properties-panel';

declare module 'bpmn-js-properties-panel';

declare module 'camunda-bpmn-js/lib/camunda-cloud/Modeler' {
  export default class CloudModeler {
    constructor(options: {
      container: HTMLElement;
      additionalModules: unknown[];
      propertiesPanel?: { parent: HTMLElement };
    });

    get<Service>(name: string): Service;
    importXML(xml: string): Promise<{ warnings: unknown[] }>;
    saveXML(options: { format: boolean }): Promise<{ xml?: string }>;
    getDefinitions(): { get(name: string): unknown };
    destroy(): void;
  }
}
