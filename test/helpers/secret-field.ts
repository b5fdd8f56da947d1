/** The API key field on a stage: its line, its editor, and what a key leaves behind. */

import { expect } from 'chai';

import { openAiTaskModule } from '../../client/module';
import type { SecretState } from '../../core/protocol';
import { bootstrapModeler, eventually } from '../client/bootstrap';

import { serviceTask, shownDiagram } from './diagram';
import { SecretsBridge } from './secrets-bridge';

/** Of the shape of a key; its middle marks it as made up. */
export const CANARY = `sk-proj-${ 'Canary0123456789'.repeat(4) }abcdefghijT3BlbkFJ${ 'Canary0123456789'.repeat(4) }abcdefghij`;
export const REFERENCE = '{{secrets.OPENAI_API_KEY}}';

type Options = {
  token?: string;
  states?: Record<string, SecretState>;

  /** Null: the host keeps no secrets. */
  storage?: 'strong' | 'session' | null;
  connected?: boolean;
};

/** A task whose API key is `token`, selected in a modeler with a host that knows these secrets. */
export async function showSecretField({ token = REFERENCE, states = { OPENAI_API_KEY: 'missing' }, storage = 'strong', connected = true }: Options = {}) {
  const bridge = new SecretsBridge(states, { storage: storage ?? undefined });
  const access = connected ? { ok: true, bridge } : { ok: false, reason: 'no-bridge' };
  const inputs = { 'authentication.token': token, 'operation': 'chat', 'url': 'https://api.openai.com/v1/chat/completions', 'internal_prompt': 'Hi' };
  const tested = await bootstrapModeler(shownDiagram(serviceTask({ inputs })), {
    modules: [ openAiTaskModule, { openAiTaskAccess: [ 'value', access ] } ]
  });

  await tested.select('Task_1');

  const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = tested.panel.querySelector('.openai-task')?.querySelector<E>(selector);

    if (!found) {
      throw new Error(`nothing is <${ selector }>`);
    }

    return found;
  };

  const line = () => one('.openai-task-secret-line').textContent;
  const link = () => one('.openai-task-secret-line button');
  const editor = () => one('.openai-task-secret-editor');
  const value = () => one<HTMLInputElement>('.openai-task-secret-editor input');
  const input = () => one<HTMLInputElement>('.openai-task-secret-field input[type=text]');
  const spoken = () => one('[role=status]').textContent;
  const press = (label: string) => buttonIn(editor(), label).click();

  const open = async () => {
    await eventually(() => link().click());
    await eventually(() => expect(value().matches(':focus')).to.be.true);
  };

  return { bridge, tested, one, line, link, editor, value, input, spoken, press, open };
}

/** Fails unless the field has the focus and is said to be wrong, with these words right below it. */
export function expectFault(field: HTMLInputElement, said: string): void {
  const fault = field.nextElementSibling;

  expect(field.getAttribute('aria-invalid')).to.equal('true');
  expect(fault?.textContent).to.equal(said);
  expect(fault?.querySelector('.openai-task-icon-cross')).to.exist;
  expect(field.getAttribute('aria-describedby')?.split(' ')).to.include(fault?.id);
  expect(field.matches(':focus')).to.be.true;
}

export function buttonIn(root: HTMLElement, label: string): HTMLButtonElement {
  const found = [ ...root.querySelectorAll('button') ].find(button => button.textContent === label);

  if (!found) {
    throw new Error(`no button <${ label }>`);
  }

  return found;
}

export function key(target: HTMLElement, name: string, more: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
}

/** What the browser does when a text is pasted or dropped. */
export function transfer(target: HTMLElement, name: string, text: string): Event {
  const data = new DataTransfer();

  data.setData('text/plain', text);
  target.focus();

  const event = name === 'paste'
    ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });

  target.dispatchEvent(event);

  return event;
}

/** Neither the page, nor the diagram, nor what undo and the panel's layout remember holds the key. */
export async function expectNoTrace(tested: Awaited<ReturnType<typeof bootstrapModeler>>): Promise<void> {
  const stack = tested.get<{ _stack: object[] }>('commandStack');
  const layout: unknown[] = [];

  tested.get<{ fire(event: string, payload: object): void; on(event: string, listener: (event: { layout: unknown }) => void): void }>('eventBus')
    .on('propertiesPanel.layoutChanged', ({ layout: current }) => {
      layout.push(current);
    });

  expect(document.documentElement.outerHTML).not.to.contain('Canary0123456789');
  expect(await tested.saveXML()).not.to.contain('Canary0123456789');
  expect(textsIn(stack._stack)).not.to.contain('Canary0123456789');
  expect(JSON.stringify(layout)).not.to.contain('Canary0123456789');
}

/** All texts that can be reached from a value, in one; `besides`: what is not looked into. */
export function textsIn(root: unknown, besides: readonly object[] = []): string {
  const seen = new Set<unknown>(besides);
  const texts: string[] = [];
  const open: unknown[] = [ root ];

  while (open.length) {
    const value = open.pop();

    if (typeof value === 'string') {
      texts.push(value);
    } else if (typeof value === 'object' && value !== null && !seen.has(value) && !(value instanceof Node)) {
      seen.add(value);
      open.push(...Object.values(value));
    }
  }

  return texts.join('\n');
}
