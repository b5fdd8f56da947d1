/** Pages in a browser under the policy of the Modeler's window. */

import { once } from 'node:events';
import { createServer } from 'node:http';

import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';

import { browserFlags, findBrowser } from '../../scripts/find-browser';

/** The Modeler's own policy (docs/modeler-host.md, section 1). */
const POLICY = "script-src 'self'";

/** What each page needs, so that the browser asks for nothing else. */
export const ICON = '<link rel="icon" href="data:,">';

/** What is served, by path. */
export type Files = Record<string, [ type: string, text: string ]>;

export type OpenPage = { page: Page; faults: string[]; warnings: string[] };

export type Pages = {

  /** Opens a path; `prepare` comes before its scripts. `faults` and `warnings`: of the page, as they come. */
  open(url: string, prepare?: (page: Page) => Promise<unknown>): Promise<OpenPage>;
  close(): Promise<void>;
};

/** A server for these files and a browser for them. */
export async function openPages(files: Files): Promise<Pages> {
  const server = createServer((request, response) => {
    const file = files[ request.url ?? '' ];

    if (!file) {
      return response.writeHead(404).end();
    }

    return response.writeHead(200, { 'Content-Type': file[ 0 ], 'Content-Security-Policy': POLICY }).end(file[ 1 ]);
  });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const address = server.address();
  const origin = `http://127.0.0.1:${ typeof address === 'object' && address ? address.port : 0 }`;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });

  return {
    async open(url, prepare) {
      const page = await browser.newPage();
      const faults: string[] = [];
      const warnings: string[] = [];

      page.on('pageerror', error => faults.push(error.message));
      page.on('console', each => each.type() === 'error' && faults.push(each.text()));
      page.on('console', each => each.type() === 'warning' && warnings.push(each.text()));
      await prepare?.(page);
      await page.goto(`${ origin }${ url }`, { waitUntil: 'load' });

      return { page, faults, warnings };
    },

    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    }
  };
}
