/** Runs in the browser: a modeler with and without the plugin, and what is measured of them. */

import 'camunda-bpmn-js/dist/assets/camunda-cloud-modeler.css';

import templates from '@camunda/connectors-element-templates/src/element-templates/openai-connector.json';
import CloudModeler from 'camunda-bpmn-js/lib/camunda-cloud/Modeler';

import type { OpenAiModeling } from '../../client/modeling';
import { openAiTaskModule } from '../../client/module';
import type { DiagramElement, ElementRegistry, EventBus } from '../../client/types/host';
import type { LiveValidation } from '../../client/validation';
import type { FieldId } from '../../core/template';
import { installHostGlobals } from '../../playground/page/host-globals';
import complaint from '../../playground/diagrams/complaint.bpmn';

const TASK = 'Task_Summarize';
const START = 'StartEvent_1';
const CHANGES = 200;
const SELECTIONS = 40;
const WARM_UP = 10;
/** Live validation listens between the two. */
const BEFORE_VALIDATION = 10_000;
const AFTER_VALIDATION = 1_999;

const PATIENCE_MS = 10_000;

const PROMPT_LENGTH = 20_000;
const MESSAGES = 200;

type Selection = { select(element: DiagramElement): void };
type TemplatesLoader = { setTemplates(templates: unknown[]): void };
type Open = { modeler: CloudModeler; root: HTMLElement; element(id: string): DiagramElement };

/** A field and its text before the nth change: no two are alike. */
type Change = [ field: FieldId, text: (nth: number) => string ];

const TASKS: Record<string, Change> = {
  'small task': [ 'internal_temperature', nth => String((nth % 20) / 10 + nth / 100_000) ],
  '20 KB prompt': [ 'internal_prompt', nth => `="${ 'Read this and answer. '.repeat(PROMPT_LENGTH / 22) }" + text${ nth }` ],
  '200 messages of history': [ 'internal_chatHistory', nth => `=[${ Array.from({ length: MESSAGES }, (_, index) =>
    `{role: "${ index % 2 ? 'assistant' : 'user' }", content: "Message ${ index } of ${ nth }"}`).join(', ') }]` ]
};

/**
 * Milliseconds from a change of the model until the task's problems are known, and the same from the start of the command
 * that changes it: most of that is the Modeler's own work.
 */
async function changeToDiagnostics(): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};

  for (const [ title, change ] of Object.entries(TASKS)) {
    const taken = await changes(change);

    times[ title ] = taken.map(({ changed, known }) => known - changed);
    times[ `${ title }, command included` ] = taken.map(({ started, known }) => known - started);
  }

  return times;
}

async function changes([ field, text ]: Change): Promise<{ started: number; changed: number; known: number }[]> {
  const opened = await open([ openAiTaskModule ], false);
  const modeling = opened.modeler.get<OpenAiModeling>('openAiModeling');
  const validation = opened.modeler.get<LiveValidation>('openAiLiveValidation');
  const eventBus = opened.modeler.get<EventBus>('eventBus');
  const element = opened.element(TASK);
  let changed = 0;
  let known = 0;

  eventBus.on('elements.changed', BEFORE_VALIDATION, () => {
    changed = performance.now();
  });

  eventBus.on('elements.changed', AFTER_VALIDATION, () => {
    validation.getProblems(element);
    known = performance.now();
  });

  const taken = Array.from({ length: WARM_UP + CHANGES }, (_, nth) => {
    const started = performance.now();

    modeling.setField(element, field, text(nth));

    return { started, changed, known };
  });

  close(opened);

  return taken.slice(WARM_UP);
}

/** Milliseconds from the selection of the task until its group is painted, and the same panel without the plugin. */
async function selectToPaint(): Promise<Record<string, number[]>> {
  return {
    'with the plugin': await selections([ openAiTaskModule ], '.openai-task'),
    'without the plugin': await selections([], '[data-group-id^="group-ElementTemplates__CustomProperties"]')
  };
}

async function selections(modules: object[], group: string): Promise<number[]> {
  const opened = await open(modules, true);
  const selection = opened.modeler.get<Selection>('selection');
  const times: number[] = [];

  for (let nth = 0; nth < WARM_UP + SELECTIONS; nth++) {
    selection.select(opened.element(START));
    await until(() => !opened.root.querySelector(group), `${ group } goes`);
    await settled();

    const start = performance.now();

    selection.select(opened.element(TASK));
    await until(() => !!opened.root.querySelector(group), `${ group } comes`);
    await painted();
    times.push(performance.now() - start);
  }

  close(opened);

  return times.slice(WARM_UP);
}

/** Milliseconds to compile and evaluate a script as the Modeler does: with its globals in place. */
function evaluate(code: string): number {
  installHostGlobals(window);

  const script = document.createElement('script');

  script.textContent = code;

  const start = performance.now();

  document.head.append(script);

  return performance.now() - start;
}

Reflect.set(window, 'bench', { changeToDiagnostics, evaluate, selectToPaint });


// helpers //////////

async function open(modules: object[], shown: boolean): Promise<Open> {
  const root = document.createElement('div');
  const canvas = document.createElement('div');
  const panel = document.createElement('div');

  root.style.cssText = 'display: flex; width: 1200px; height: 1000px;';
  canvas.style.cssText = 'flex: 1;';
  panel.style.cssText = 'width: 280px; height: 100%;';
  root.append(canvas, panel);
  document.body.append(root);

  const modeler = new CloudModeler({ container: canvas, additionalModules: modules, ...shown ? { propertiesPanel: { parent: panel } } : {} });

  modeler.get<TemplatesLoader>('elementTemplatesLoader').setTemplates(templates);
  await modeler.importXML(complaint);
  await settled();

  return { modeler, root, element: id => elementOf(modeler, id) };
}

function elementOf(modeler: CloudModeler, id: string): DiagramElement {
  const element = modeler.get<ElementRegistry>('elementRegistry').get(id);

  if (!element) {
    throw new Error(`no element <${ id }>`);
  }

  return element;
}

function close({ modeler, root }: Open): void {
  modeler.destroy();
  root.remove();
}

/** Waits without a frame of delay; a page that never gets there says so instead of hanging. */
async function until(holds: () => boolean, what: string): Promise<void> {
  const start = performance.now();

  while (!holds()) {
    if (performance.now() - start > PATIENCE_MS) {
      throw new Error(`it never happens that ${ what }`);
    }

    await nextTask();
  }
}

/** The panel hears of a selection only once its effects have run: they are due a frame and a task after it is drawn. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await painted();
  }
}

/** What stands in the page is on the screen once a frame has begun and its work is done. */
function painted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => void nextTask().then(resolve)));
}

function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();

    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
