/** The page's script for specs of the built plugin in a window: what the Modeler gives it, and a host to talk to. */

import * as compat from '@bpmn-io/properties-panel/preact/compat';

import { VERBS } from '../../core/protocol/verbs';
import { installHostGlobals } from '../../playground/page/host-globals';

import { FakeHost } from './fake-host';

declare global {
  interface Window {

    /** Calls the main process. Absent: none is there. */
    callMain?: (verb: string, request: unknown) => Promise<unknown>;
    host: FakeHost;
    plugins: { type: string; plugin: unknown }[];

    /** Renders what was registered for the window. */
    renderExtensions(): void;
  }
}

installHostGlobals(window);

window.host = new FakeHost();

if (window.callMain) {
  offerBridge(window.callMain);
}

window.renderExtensions = () => {
  const root = document.body.appendChild(document.createElement('div'));
  const extensions = window.plugins.filter(({ type }) => type === 'client').map(({ plugin }) =>
    compat.createElement(plugin as never, window.host.props as never));

  compat.render(compat.createElement('div', null, ...extensions), root);
};


// helpers //////////

function offerBridge(callMain: NonNullable<Window[ 'callMain' ]>): void {
  const verbs = VERBS.map(verb => [ verb, (request: unknown) => callMain(verb, request) ] as const);

  Reflect.set(window, 'getOpenAiTaskBridge', () => ({ ...Object.fromEntries(verbs), subscribe: () => () => {} }));
}
