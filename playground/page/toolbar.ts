import type { HostDescription } from '../../core/protocol';

import type { Diagram } from './diagrams';

/** What the user asks of the bar above the diagram. */
export type ToolbarActions = {
  choose(diagram: Diagram): void;
  open(file: File): void;
  save(): void;
  manageSecrets(): void;
};

export type Toolbar = {
  element: HTMLElement;

  /** Names the diagram that is open. */
  showDiagram(file: string): void;

  /** Says in words where requests go. */
  showTarget(host: HostDescription): void;

  /** Says what is wrong with the file; empty text takes it away. */
  showMessage(text: string): void;

  /** Says what is wrong with the playground itself: it stays. */
  showNotice(text: string): void;
};

const ACCEPT = '.bpmn,.xml,application/xml';

/** The bar above the diagram: name, diagrams to choose from, open, save, and where requests go. */
export function createToolbar(diagrams: readonly Diagram[], actions: ToolbarActions): Toolbar {
  const choice = createChoice(diagrams, actions);
  const input = createFileInput(actions);
  const target = create('span', { className: 'playground-target' });
  const message = createMessage();
  const notice = createMessage();

  const element = create('header', { className: 'playground-bar' },
    create('h1', {}, 'OpenAI task playground'),
    create('label', { htmlFor: choice.id }, 'Diagram'),
    choice,
    createButton('Open…', () => input.click()),
    createButton('Save', actions.save),
    createButton('Secrets…', actions.manageSecrets),
    input,
    create('span', { className: 'playground-hint' }, 'Select a task, then press Test run.'),
    target,
    message,
    notice
  );

  return {
    element,

    showDiagram(file) {
      choice.value = diagrams.some(diagram => diagram.file === file) ? file : '';
    },

    showTarget: host => sayTarget(target, host),
    showMessage: text => say(message, text),
    showNotice: text => say(notice, text)
  };
}


// helpers //////////

function createChoice(diagrams: readonly Diagram[], actions: ToolbarActions): HTMLSelectElement {
  const own = create('option', { value: '', hidden: true }, 'Your file');
  const choice = create('select', { id: 'playground-diagram' }, own,
    ...diagrams.map(({ file, title }) => create('option', { value: file }, title)));

  choice.addEventListener('change', () => {
    const diagram = diagrams.find(({ file }) => file === choice.value);

    if (diagram) {
      actions.choose(diagram);
    }
  });

  return choice;
}

function createFileInput(actions: ToolbarActions): HTMLInputElement {
  const input = create('input', { type: 'file', accept: ACCEPT, hidden: true });

  input.addEventListener('change', () => {
    const file = input.files?.[ 0 ];

    input.value = '';

    if (file) {
      actions.open(file);
    }
  });

  return input;
}

function createButton(label: string, press: () => void): HTMLButtonElement {
  const button = create('button', { type: 'button' }, label);

  button.addEventListener('click', press);

  return button;
}

function sayTarget(target: HTMLElement, { simulated, origin }: HostDescription): void {
  target.textContent = simulated ? 'Simulated' : `Live: ${ origin }`;
  target.title = simulated
    ? 'Answers come from the built-in simulator, not from a model. No key, no network, no costs.'
    : 'Test runs call the API with your key. OpenAI bills their tokens.';
  target.classList.toggle('playground-target-live', !simulated);
}

function createMessage(): HTMLElement {
  const message = create('p', { className: 'playground-message', hidden: true });

  message.setAttribute('role', 'alert');

  return message;
}

function say(message: HTMLElement, text: string): void {
  message.textContent = text;
  message.hidden = text === '';
}

/** A node with properties and children; text becomes a text node. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    properties: Partial<HTMLElementTagNameMap[Tag]> = {},
    ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties);

  node.append(...children);

  return node;
}
