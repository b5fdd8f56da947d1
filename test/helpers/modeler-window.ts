/** The built client in a real browser, over the built main process part in a fake Electron: a Modeler but for its own code. */

import path from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';

import type { Bridge } from '../../core/protocol';
import { createAssets } from '../../playground/server/assets';
import { createWebServer } from '../../playground/server/web-server';

import { bridgeOf, DIST } from './modeler';
import type { Modeler } from './modeler';

export type ModelerWindow = {

  /** All messages that the page sent, and all that it was told: replies and events. */
  said: unknown[];
  told: unknown[];

  /** What the page wrote to its console. */
  console: string[];

  /** Loads the page, once more for a reload. */
  open(): Promise<Page>;
  close(): Promise<void>;
};

const TOKEN = 'the-token-of-this-window';
const PAGE_SCRIPT = path.join(import.meta.dirname, 'canary-page.cjs');

/** Serves the window of a Modeler whose test endpoint is `endpoint`. Each load of the page is one in Electron too. */
export async function serveWindow({ window }: Modeler, context: BrowserContext, endpoint: string): Promise<ModelerWindow> {
  const said: unknown[] = [];
  const told: unknown[] = [];
  const lines: string[] = [];

  const server = createWebServer({
    token: TOKEN,
    assets: createAssets(DIST),

    createHandlers(emit) {
      window.load();

      const bridge = bridgeOf(window);

      bridge.subscribe(event => {
        told.push(event);
        emit(event);
      });

      return {
        async handle(message) {
          said.push(message);

          const reply = await send(bridge, message);

          told.push(reply);

          return reply;
        },
        dispose: () => undefined
      };
    }
  });

  const listening = await server.listen(0);

  if (!listening.ok) {
    throw new Error('the window cannot be served');
  }

  const page = await context.newPage();

  page.on('console', message => lines.push(message.text()));
  page.on('pageerror', error => lines.push(String(error.stack)));
  await page.addInitScript(`window.canaryEndpoint = ${ JSON.stringify(endpoint) };`);
  await page.addInitScript({ path: PAGE_SCRIPT });

  return {
    said,
    told,
    console: lines,

    async open() {

      // another address than before: the same one with its hash would not load anew
      await page.goto('about:blank');
      await page.goto(`${ listening.value.url }/#key=${ TOKEN }`);

      return page;
    },

    async close() {
      await page.close();
      await server.close();
    }
  };
}


// helpers //////////

/** A message by its verb, as the page's own bridge would have called it. */
function send(bridge: Bridge, message: unknown) {
  const { verb, ...request } = message as { verb: keyof Bridge };

  return Reflect.apply(bridge[ verb ], bridge, [ request ]);
}
