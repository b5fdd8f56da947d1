/**
 * Tasks as the official template makes them, by the real element-templates service. Runs in a browser: in karma, and
 * for Node specs on a page of its own. Nothing of the template is ever committed.
 */

import templates from '@camunda/connectors-element-templates/src/element-templates/openai-connector.json';
import CloudModeler from 'camunda-bpmn-js/lib/camunda-cloud/Modeler';

import { TEMPLATE_VERSIONS } from '../../../core/template';
import type { Operation } from '../../../core/template';

import { shownDiagram } from '../diagram';

/** The official templates, every version; the first one has no version. */
export const OFFICIAL_TEMPLATES: readonly OfficialTemplate[] = templates;

export const OPERATIONS: readonly Operation[] = [ 'chat', 'moderation' ];

/** Every version of the template with either operation. */
export const OFFICIAL_TASKS = TEMPLATE_VERSIONS.flatMap(({ version }) =>
  OPERATIONS.map(operation => ({ version, operation })));

export type OfficialTemplate = { id: string; version?: number; properties: readonly object[] };

/** The services of a modeler that apply a template, and the element they apply it to. */
export type TemplateHost = {
  get<Service>(name: string): Service;
};

/** The official template of a version. */
export function officialTemplate(version: number): OfficialTemplate {
  const template = OFFICIAL_TEMPLATES.find(candidate => (candidate.version ?? 0) === version);

  if (!template) {
    throw new Error(`no official template of version <${ version }>`);
  }

  return template;
}

/** Applies the official template to an element, then switches to the operation as a user would in the template's panel. */
export function applyOfficial(host: TemplateHost, id: string, version: number, operation: Operation): void {
  const element = host.get<Registry>('elementRegistry').get(id);
  const applied = host.get<ElementTemplates>('elementTemplates').applyTemplate(element, officialTemplate(version));
  const input = inputsOf(applied).find(candidate => candidate.get('target') === 'operation');

  if (input?.get('source') !== operation) {
    host.get<Modeling>('modeling').updateModdleProperties(applied, input, { source: operation });
  }
}

/** The XML of a diagram with one official task, `Task_1`. */
export async function createOfficialDiagram(version: number, operation: Operation): Promise<string> {
  const container = document.createElement('div');

  document.body.append(container);

  const modeler = new CloudModeler({ container });

  try {
    modeler.get<Loader>('elementTemplatesLoader').setTemplates([ ...OFFICIAL_TEMPLATES ]);

    await modeler.importXML(shownDiagram('<bpmn:task id="Task_1" name="Ask the model" />'));

    applyOfficial(modeler, 'Task_1', version, operation);

    const { xml = '' } = await modeler.saveXML({ format: true });

    return xml;
  } finally {
    modeler.destroy();
    container.remove();
  }
}


// helpers //////////

type Moddle = { get(name: string): unknown };
type Element = { businessObject: Moddle };
type Registry = { get(id: string): Element };
type ElementTemplates = { applyTemplate(element: Element, template: OfficialTemplate): Element };
type Modeling = { updateModdleProperties(element: Element, moddle: unknown, properties: object): void };
type Loader = { setTemplates(templates: unknown[]): void };

function inputsOf({ businessObject }: Element): Moddle[] {
  const extensions = businessObject.get('extensionElements') as Moddle;
  const mapping = (extensions.get('values') as (Moddle & { $type: string })[]).find(value => value.$type === 'zeebe:IoMapping');

  return (mapping?.get('inputParameters') ?? []) as Moddle[];
}
