import type { Bridge } from '../../core/protocol';
import { TEST_RUN_TEXTS, WINDOW_TEXTS } from '../messages';
import { readMeans } from '../host';
import type { BridgeAccess, Means, WindowHost } from '../host';

import { createDialog } from './createDialog';
import { followSettings } from './followSettings';
import { hostReact } from './react';

/** What the list of secrets opens with: itself, or the choice of a file to import. */
export type SecretManagerStart = 'list' | 'import';

export type SecretDialogOptions = { bridge: Bridge; start: SecretManagerStart; close: () => void };

/** Renders the list of secrets into an element; returns what takes it away. */
export type MountSecretManager = (container: HTMLElement, options: SecretDialogOptions) => () => void;

type Options = {

  /** Where the application leaves what it shares: its window. */
  source: object;
  access: BridgeAccess;
  host: WindowHost;
  mountSecretManager: MountSecretManager;
};

/** The events that the plugin's menu sends, and what each opens. */
const MENU_EVENTS: readonly [ event: string, start: SecretManagerStart ][] = [
  [ 'openAiTask.manageSecrets', 'list' ],
  [ 'openAiTask.importSecrets', 'import' ]
];

/**
 * The plugin's part in the window around the diagrams, a React component that the application renders once: it hands the
 * application's means on, follows the settings and opens what the plugin's menu asks for. Null where no React is shared.
 */
export function createExtension({ source, access, host, mountSecretManager }: Options): ((props: unknown) => object | null) | null {
  const react = hostReact(source);

  if (!react) {
    return null;
  }

  const { createElement, useEffect, useState } = react;
  const Dialog = createDialog(react, source);

  return function OpenAiTaskExtension(props) {
    const [ start, setStart ] = useState<SecretManagerStart | null>(null);
    const close = (): void => setStart(null);

    // once: the application never changes the properties
    useEffect(() => {
      const means = readMeans(props);
      const undo = [ host.connect(means), followSettings(means, access), followMenu(means, access, setStart) ];

      return () => undo.forEach(each => each());
    }, []);

    if (!access.ok || start === null) {
      return null;
    }

    return createElement(Dialog, {
      key: start,
      title: WINDOW_TEXTS[ 'window/secrets' ],
      close,
      mount: (container: HTMLElement) => mountSecretManager(container, { bridge: access.bridge, start, close })
    });
  };
}


// helpers //////////

/** Where nothing can be opened, the user is told why: an entry of the menu never does nothing. */
function followMenu({ subscribe, notify }: Means, access: BridgeAccess, open: (start: SecretManagerStart) => void): () => void {
  const undo = MENU_EVENTS.map(([ event, start ]) => subscribe(event, () => {
    if (access.ok) {
      return open(start);
    }

    notify({
      type: 'warning',
      title: WINDOW_TEXTS[ 'window/no-secrets' ],
      content: TEST_RUN_TEXTS[ `unavailable/${ access.reason }` ],
      duration: 0
    });
  }));

  return () => undo.forEach(each => each());
}
