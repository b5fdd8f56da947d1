import CloudModeler from 'camunda-bpmn-js/lib/camunda-cloud/Modeler';

/** A diagram open in a modeler of its own, as in a tab of the Modeler. */
export type Editor = {
  saveXML(): Promise<string>;
  destroy(): void;
};

type Places = { canvas: HTMLElement; panel: HTMLElement };

type TemplatesLoader = { setTemplates(templates: unknown[]): void };
type Templates = { setEngines(engines: Record<string, string>): void };
type Canvas = { zoom(level: 'fit-viewport', center: 'auto'): void };

/** Opens a diagram; rejects where the text is no diagram. Templates come after the import, as in the Modeler. */
export async function openEditor(xml: string, places: Places, modules: unknown[], templates: unknown[]): Promise<Editor> {
  const modeler = new CloudModeler({
    container: places.canvas,
    additionalModules: modules,
    propertiesPanel: { parent: places.panel }
  });

  try {
    await modeler.importXML(xml);
  } catch (error) {
    modeler.destroy();

    throw error;
  }

  modeler.get<Canvas>('canvas').zoom('fit-viewport', 'auto');

  const version = modeler.getDefinitions().get('modeler:executionPlatformVersion');

  if (typeof version === 'string') {
    modeler.get<Templates>('elementTemplates').setEngines({ camunda: version });
  }

  modeler.get<TemplatesLoader>('elementTemplatesLoader').setTemplates(templates);

  return {
    saveXML: async () => (await modeler.saveXML({ format: true })).xml ?? '',
    destroy: () => modeler.destroy()
  };
}
