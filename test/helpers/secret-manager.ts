/** The list of secrets in a dialog of its own, over a bridge that keeps secrets in memory. */

import '../../client/client.css';
import '../../client/test-run/test-run.css';

import { expect } from 'chai';

import { HostFacts } from '../../client/host';
import { mountSecretManager } from '../../client/secrets/manager';
import type { SecretManagerOptions } from '../../client/secrets/manager';
import type { ImportPreview, SecretState } from '../../core/protocol';
import { eventually } from '../client/bootstrap';

import { buttonIn, key, textsIn } from './secret-field';
import { SecretsBridge } from './secrets-bridge';

type Options = {
  states?: Record<string, SecretState>;
  storage?: 'strong' | 'session';
  start?: SecretManagerOptions[ 'start' ];

  /** Sets the bridge up before anything is asked of it. */
  prepare?: (bridge: SecretsBridge) => void;

  /** The width of the dialog's body. */
  width?: number;
};

export type ShownManager = Awaited<ReturnType<typeof showSecretManager>>;

/** What no other text has. */
const CANARY_PART = 'Canary0123456789';

const shown = new Set<() => void>();

/** Takes away whatever is shown. */
export function closeSecretManagers(): void {
  shown.forEach(close => close());
  shown.clear();
}

/** Shows the list, or the import, as the Modeler's dialog would, and waits until there is something to see. */
export async function showSecretManager({ states = {}, storage = 'strong', start = 'list', prepare, width = 480 }: Options = {}) {
  const bridge = new SecretsBridge(states, { storage });
  const container = document.createElement('div');
  const facts = new HostFacts();
  const left: true[] = [];

  /** Keys that reach the dialog around it. */
  const passedOn: string[] = [];
  const onKeyDown = (event: KeyboardEvent) => passedOn.push(event.key);

  prepare?.(bridge);
  container.style.width = `${ width }px`;
  document.body.append(container);
  document.addEventListener('keydown', onKeyDown);

  const unmount = mountSecretManager(container, { bridge, facts, start, close: () => left.push(true) });

  shown.add(() => {
    unmount();
    container.remove();
    document.removeEventListener('keydown', onKeyDown);
  });

  const row = (name: string): HTMLElement => {
    const found = [ ...container.querySelectorAll('li') ].find(each => each.querySelector('code')?.textContent === name);

    if (!found) {
      throw new Error(`no secret <${ name }>`);
    }

    return found;
  };

  const names = () => [ ...container.querySelectorAll('li') ].map(each => each.querySelector('code')?.textContent);
  const button = (label: string, within: HTMLElement = container) => buttonIn(within, label);
  const labels = (within: HTMLElement = container) => [ ...within.querySelectorAll('button') ].map(each => each.textContent);

  /** The field with that label. */
  const field = (label: string): HTMLInputElement => {
    const found = [ ...container.querySelectorAll('label') ].find(each => each.textContent === label)?.control;

    if (!(found instanceof HTMLInputElement)) {
      throw new Error(`no field <${ label }>`);
    }

    return found;
  };

  const spoken = () => container.querySelector('[role=status]')?.textContent;
  const done = () => container.querySelector('.openai-task-secret-done')?.textContent;

  /** Presses a button and waits until it opened its form or question. */
  const open = async (label: string, within: () => HTMLElement = () => container) => {
    await eventually(() => button(label, within()).click());
    await eventually(() => expect(container.querySelector('.openai-task-secret-editor, .openai-task-secret-question, .openai-task-secret-import')).not.to.be.null);
  };

  const escape = () => key(document.activeElement instanceof HTMLElement ? document.activeElement : container, 'Escape');

  await eventually(() => expect(container.contains(document.activeElement)).to.be.true);

  return { bridge, container, facts, left, passedOn, unmount, row, names, button, labels, field, done, spoken, open, escape };
}

/** Neither the page, its fields and stores, nor the state of the components, nor any message but the one holds the key. */
export function expectNoValue({ bridge, container }: ShownManager): void {
  const { saved, imported, renamed, removed, checked } = bridge;
  const state = textsIn(Reflect.get(container, '__k'), [ bridge ]);

  expect(document.documentElement.outerHTML).not.to.contain(CANARY_PART);
  expect([ ...document.querySelectorAll('input') ].map(({ value }) => value).join()).not.to.contain(CANARY_PART);
  expect(JSON.stringify([ imported, renamed, removed, checked, saved.map(({ name }) => name) ])).not.to.contain(CANARY_PART);
  expect(JSON.stringify([ { ...localStorage }, { ...sessionStorage } ])).not.to.contain(CANARY_PART);

  // so that the last one cannot pass by looking at nothing
  expect(state).to.contain('openai-task-secret-manager');
  expect(state).not.to.contain(CANARY_PART);
}

/** Types as a person does: the page's listeners see each change. */
export function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** A file whose names are these; those that are `true` are kept already. */
export function aPreview(names: Record<string, boolean>, fileName = 'connectors.env'): ImportPreview {
  return { id: 'file-1', fileName, secrets: Object.entries(names).map(([ name, exists ]) => ({ name, exists })) };
}
