/** BPMN texts for specs: a process around elements, and an OpenAI task as the template's version 8 writes it. */

type TaskOptions = {
  id?: string;
  name?: string;
  templateId?: string | null;
  templateVersion?: number | null;
  retries?: string | null;
  inputs?: Record<string, string | null>;
  outputs?: Record<string, string>;
  headers?: Record<string, string>;
  inner?: string;
};

export const OPENAI_TEMPLATE_ID = 'io.camunda.connectors.OpenAI.v1';

/** A diagram with one executable process around the given elements. */
export function diagram(elements: string, { version = '8.9.0', roots = '' } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
  xmlns:modeler="http://camunda.org/schema/modeler/1.0" targetNamespace="http://bpmn.io/schema/bpmn"
  ${ version ? `modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="${ version }"` : '' }>
  <bpmn:process id="Process_1" isExecutable="true">${ elements }</bpmn:process>
  ${ roots }
</bpmn:definitions>`;
}

/** A diagram as above whose tasks are drawn, for specs with a real modeler. */
export function shownDiagram(elements: string, ids: readonly string[] = [ 'Task_1' ], options: { version?: string } = {}): string {
  const shapes = ids.map((id, index) =>
    `<bpmndi:BPMNShape id="${ id }_di" bpmnElement="${ id }"><dc:Bounds x="${ 200 + 150 * index }" y="100" width="100" height="80" /></bpmndi:BPMNShape>`);

  return diagram(elements, {
    ...options,
    roots: `<bpmndi:BPMNDiagram xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
      xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="Diagram_1">
      <bpmndi:BPMNPlane id="Plane_1" bpmnElement="Process_1">${ shapes.join('') }</bpmndi:BPMNPlane>
    </bpmndi:BPMNDiagram>`
  });
}

/** A service task that calls OpenAI; an input of `null` has no source. */
export function serviceTask({
  id = 'Task_1',
  name = 'Ask the model',
  templateId = OPENAI_TEMPLATE_ID,
  templateVersion = 8,
  retries = '3',
  inputs = { 'operation': 'chat', 'url': 'https://api.openai.com/v1/chat/completions' },
  outputs = {},
  headers = {},
  inner = ''
}: TaskOptions = {}): string {
  const template = [
    templateId === null ? '' : `zeebe:modelerTemplate="${ templateId }"`,
    templateVersion === null ? '' : `zeebe:modelerTemplateVersion="${ templateVersion }"`
  ].join(' ');

  return `
    <bpmn:serviceTask id="${ id }" name="${ name }" ${ template }>
      <bpmn:extensionElements>
        <zeebe:taskDefinition type="io.camunda:http-json:1" ${ retries === null ? '' : `retries="${ escapeXml(retries) }"` } />
        <zeebe:ioMapping>
          ${ Object.entries(inputs).map(([ target, source ]) =>
            `<zeebe:input ${ source === null ? '' : `source="${ escapeXml(source) }"` } target="${ target }" />`).join('\n          ') }
          ${ Object.entries(outputs).map(([ target, source ]) =>
            `<zeebe:output source="${ escapeXml(source) }" target="${ target }" />`).join('\n          ') }
        </zeebe:ioMapping>
        <zeebe:taskHeaders>
          ${ Object.entries(headers).map(([ key, value ]) =>
            `<zeebe:header key="${ key }" value="${ escapeXml(value) }" />`).join('\n          ') }
        </zeebe:taskHeaders>
      </bpmn:extensionElements>
      ${ inner }
    </bpmn:serviceTask>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
