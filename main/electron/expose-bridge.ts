import { createBridge } from '../../core/protocol/create-bridge';
import type { Bridge, Event } from '../../core/protocol';

import { CONNECT_CHANNEL, eventChannel, verbChannel } from './channels';
import type { ContextBridge, IpcRenderer } from './preload-api';

/** The one-shot getter that our script takes the bridge from. */
const GETTER = 'getOpenAiTaskBridge';

const RANDOM_PARTS = 4;

export type ExposeOptions = {
  contextBridge: ContextBridge;
  ipcRenderer: IpcRenderer;
  random: (array: Uint32Array) => Uint32Array;
};

/**
 * Leaves a getter in the page that hands the bridge out once: to our script, which asks for it while it is evaluated.
 * Whoever comes later, another plugin for one, gets nothing.
 */
export function exposeBridge({ contextBridge, ipcRenderer, random }: ExposeOptions): void {
  let taken = false;

  contextBridge.exposeInMainWorld(GETTER, (): Bridge | null => {
    if (taken) {
      return null;
    }

    taken = true;

    return connect(ipcRenderer, eventChannel(random(new Uint32Array(RANDOM_PARTS))));
  });
}


// helpers //////////

function connect(ipcRenderer: IpcRenderer, channel: string): Bridge {
  const listeners = new Set<(event: Event) => void>();

  ipcRenderer.on(channel, (_, event: Event) => listeners.forEach(listener => listener(event)));

  // messages of one page arrive in order: this one is there before any verb
  void ipcRenderer.invoke(CONNECT_CHANNEL, channel).catch(() => undefined);

  return createBridge(
    message => ipcRenderer.invoke(verbChannel(message.verb), message),
    listener => {
      listeners.add(listener);

      return () => listeners.delete(listener);
    }
  );
}
