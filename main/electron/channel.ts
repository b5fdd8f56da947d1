import { VERBS } from '../../core/protocol';
import type { Event, Reply } from '../../core/protocol';
import type { Handlers } from '../handlers';

import type { App, InvokeEvent, IpcMain, WebContents } from './api';
import { CONNECT_CHANNEL, isEventChannel, verbChannel } from './channels';

export type ChannelOptions = {
  ipcMain: IpcMain;
  app: App;

  /** Makes the handlers of one page. */
  createHandlers: (emit: (event: Event) => void) => Handlers;
};

/** One page of the Modeler: a reload, or another window, makes another. */
type Page = { contents: WebContents; handlers: Handlers };

const NOT_AVAILABLE: Reply<never> = { ok: false, problem: { code: 'protocol/not-available' } };
const INVALID: Reply<never> = { ok: false, problem: { code: 'protocol/invalid-message' } };

/**
 * Answers the verbs of the page in the Modeler's window, and of nobody else. The page that connected last is the one that
 * counts: the runs of the one before are cancelled. Returns what ends the page's runs.
 */
export function openChannel({ ipcMain, app, createHandlers }: ChannelOptions): () => void {
  let page: Page | null = null;

  function close(): void {
    page?.handlers.dispose();
    page = null;
  }

  function connect(contents: WebContents, channel: string): void {
    close();

    const opened: Page = { contents, handlers: createHandlers(event => send(opened, event)) };

    const send = (to: Page, event: Event): void => {
      if (to === page && !contents.isDestroyed()) {
        contents.send(channel, event);
      }
    };

    page = opened;
    contents.once('destroyed', () => {
      if (page === opened) {
        close();
      }
    });
  }

  ipcMain.handle(CONNECT_CHANNEL, async (event, channel) => {
    if (!isTrusted(event, app) || !isEventChannel(channel)) {
      return INVALID;
    }

    connect(event.sender, channel);

    return { ok: true, value: null };
  });

  for (const verb of VERBS) {
    ipcMain.handle(verbChannel(verb), async (event, message) => {
      if (!isTrusted(event, app) || !hasVerb(message, verb)) {
        return INVALID;
      }

      return page?.contents === event.sender ? page.handlers.handle(message) : NOT_AVAILABLE;
    });
  }

  return close;
}


// helpers //////////

/** Whether a message comes from the main frame of the Modeler's own window. */
function isTrusted({ sender, senderFrame }: InvokeEvent, { mainWindow }: App): boolean {
  return Boolean(mainWindow && !mainWindow.isDestroyed() && sender === mainWindow.webContents && senderFrame && senderFrame.parent === null);
}

function hasVerb(message: unknown, verb: string): boolean {
  return typeof message === 'object' && message !== null && 'verb' in message && message.verb === verb;
}
