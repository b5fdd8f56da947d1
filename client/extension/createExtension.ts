import type { Bridge } from '../../core/protocol';
import { TEST_RUN_TEXTS, WINDOW_TEXTS } from '../messages';
import { readMeans } from '../host';
import type { BridgeAccess, Means, WindowHost } from '../host';

import { createDialog } from './createDialog';
import { followSettings } from './followSettings';
import { readReact } from './react';

/** The first view of the secret manager: the list, or the choice of a file to import. */
export type SecretManagerStart = 'list' | 'import';

export type SecretDialogOptions = { bridge: Bridge; start: SecretManagerStart; close: () => void };

/** Renders the secret manager into an element; returns a function that removes it. */
export type MountSecretManager = (container: HTMLElement, options: SecretDialogOptions) => () => void;

type Options = {

  /** The window, in which the application puts the packages that it shares. */
  source: object;
  access: BridgeAccess;
  host: WindowHost;
  mountSecretManager: MountSecretManager;
};

/** The events of the plugin's menu, with the view that each opens. */
const MENU_EVENTS: readonly [ event: string, start: SecretManagerStart ][] = [
  [ 'openAiTask.manageSecrets', 'list' ],
  [ 'openAiTask.importSecrets', 'import' ]
];

/**
 * Creates the plugin's client extension, a React component that the application renders once: it passes the application's
 * means to the host, follows the settings and opens the views of the plugin's menu. Null if the application shares no React.
 */
export function createExtension({ source, access, host, mountSecretManager }: Options): ((props: unknown) => object | null) | null {
  const react = readReact(source);

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

/** If nothing can be opened, a notice shows why: a menu entry always has a visible effect. */
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
