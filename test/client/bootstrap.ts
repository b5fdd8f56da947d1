/** A real Camunda 8 modeler with its properties panel, as the specs need it: 280 px wide, our modules in it. */

import 'camunda-bpmn-js/dist/assets/camunda-cloud-modeler.css';

import { render } from '@bpmn-io/properties-panel/preact';
import templates from '@camunda/connectors-element-templates/src/element-templates/openai-connector.json';
import CloudModeler from 'camunda-bpmn-js/lib/camunda-cloud/Modeler';

import { openAiTaskModule } from '../../client/module';
import type { DiagramElement, ModuleDeclaration } from '../../client/types/host';

/** The day of every spec: what is shut down today must be shut down tomorrow as well. */
export const TODAY = '2026-11-22';

/** The width of the panel in the Modeler. */
export const PANEL_WIDTH = 280;

type BootstrapOptions = {

  /** Default: the plugin as shipped. An empty list: the Modeler without us. */
  modules?: ModuleDeclaration[];

  /** Default: the official OpenAI template in all its versions. An empty list: none is loaded. */
  templates?: readonly unknown[];

  /** Default: the day of all specs. */
  today?: string;
};

/** A modeler on the page with everything a spec asks of it. */
export type TestModeler = {
  modeler: CloudModeler;
  panel: HTMLElement;

  /** The service of that name. The caller says what it expects it to be. */
  get<Service>(name: string): Service;

  /** The element of that id; throws where there is none. */
  element(id: string): DiagramElement;

  /** Selects an element and waits until the panel shows it. */
  select(id: string): Promise<DiagramElement>;

  /** The diagram as it would be saved. */
  saveXML(): Promise<string>;
};

const created = new Set<{ modeler: CloudModeler; root: HTMLElement }>();

/** Opens a diagram in a new modeler. Several may live on one page; all go after the test. */
export async function bootstrapModeler(xml: string, options: BootstrapOptions = {}): Promise<TestModeler> {
  const { root, canvas, panel } = createContainers();

  const modeler = new CloudModeler({
    container: canvas,
    additionalModules: options.modules ?? [ openAiTaskModule ],
    propertiesPanel: { parent: panel },
    debounceInput: false,
    openAiTask: { today: options.today ?? TODAY }
  });

  created.add({ modeler, root });

  const tested = createTested(modeler, panel);

  tested.get<TemplatesLoader>('elementTemplatesLoader').setTemplates([ ...options.templates ?? templates ]);

  await modeler.importXML(xml);
  await rendered();

  return tested;
}

/** Takes all modelers off the page. Runs after each test. */
export function destroyModelers(): void {
  for (const { modeler, root } of created) {
    const panel = root.querySelector('.bio-properties-panel-container');

    modeler.destroy();
    root.remove();

    // a destroyed modeler leaves its panel as it was, with all that the fields observe
    if (panel) {
      render(null, panel);
    }
  }

  created.clear();
}

/** A limit for hangs only: on a busy machine, waits take seconds. */
const HANGS_AFTER_MS = 30000;

/** The time of the browser: a spec that fakes timers does not stop it. */
const nativeNow = performance.now.bind(performance);

/** Waits until a condition holds, a frame at a time; throws its last failure when it never does. */
export async function eventually<Value>(check: () => Value | Promise<Value>): Promise<Value> {
  const startedAt = nativeNow();

  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (nativeNow() - startedAt > HANGS_AFTER_MS) {
        throw error;
      }
    }

    await nextFrame();
  }
}

/** Waits until the panel has rendered and its effects have run: they are due a frame and a task later. */
export async function rendered(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await nextFrame();
}

export function nextFrame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => resolve()));
}


// helpers //////////

type TemplatesLoader = { setTemplates(templates: unknown[]): void };
type Registry = { get(id: string): DiagramElement | undefined };
type Selection = { select(element: DiagramElement): void };

function createContainers() {
  const root = document.createElement('div');
  const canvas = document.createElement('div');
  const panel = document.createElement('div');

  root.style.cssText = 'display: flex; width: 1000px; height: 900px;';
  canvas.style.cssText = 'flex: 1;';
  panel.style.cssText = `width: ${ PANEL_WIDTH }px; height: 100%;`;

  root.append(canvas, panel);
  document.body.append(root);

  return { root, canvas, panel };
}

function createTested(modeler: CloudModeler, panel: HTMLElement): TestModeler {
  const get = <Service>(name: string): Service => modeler.get<Service>(name);

  const element = (id: string): DiagramElement => {
    const found = get<Registry>('elementRegistry').get(id);

    if (!found) {
      throw new Error(`no element <${ id }>`);
    }

    return found;
  };

  return {
    modeler,
    panel,
    get,
    element,

    async select(id) {
      const selected = element(id);

      get<Selection>('selection').select(selected);
      await rendered();

      return selected;
    },

    async saveXML() {
      const { xml = '' } = await modeler.saveXML({ format: true });

      return xml;
    }
  };
}
