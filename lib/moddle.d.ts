declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages: Record<string, unknown>);
    fromXML(xml: string, type: string): Promise<{ rootElement: unknown; warnings: unknown[] }>;
  }
}
