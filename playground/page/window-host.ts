import { createElement, render } from '@bpmn-io/properties-panel/preact/compat';

/** Only the plugin's own script is loaded here, and it registers components. */
type Component = (props: { subscribe: object }) => null;
type Listener = (payload: object) => void;

/** The window around the diagrams, as far as a plugin sees it. */
export type WindowHost = {

  /** Tells the extensions that a menu entry was chosen. */
  emit(event: string): void;
};

/** Renders what plugins registered for the window. They can listen to the menu; there are no settings and no files here. */
export function renderExtensions(root: HTMLElement, extensions: readonly unknown[]): WindowHost {
  const listeners = new Map<string, Set<Listener>>();

  const subscribe = (event: string, listener: Listener): { cancel(): void } => {
    const all = listeners.get(event) ?? new Set();

    listeners.set(event, all.add(listener));

    return { cancel: () => void all.delete(listener) };
  };

  const place = root.appendChild(document.createElement('div'));
  const components = extensions.filter((each): each is Component => typeof each === 'function');

  render(createElement('div', null, ...components.map(component => createElement(component, { subscribe }))), place);

  return { emit: event => listeners.get(event)?.forEach(listener => listener({})) };
}
