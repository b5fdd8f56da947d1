/** The built playground, started as a user would, and fresh pages in it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { expect } from 'chai';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

import { browserFlags, findBrowser } from '../../scripts/find-browser';

export type StartedPlayground = {

  /** As printed, with its key. */
  url: string;

  /** Ends it as Ctrl+C does; the exit code. */
  stop(): Promise<number | null>;
};

export type PlaygroundFixture = {

  /** The address of the running playground. */
  url(): string;

  /** A fresh page that keeps nothing of another; what goes wrong in it fails the test. */
  open(url?: string): Promise<Page>;
};

const ROOT = path.join(import.meta.dirname, '..', '..');
const SCRIPT = path.join(ROOT, 'dist', 'playground.js');
const VIEWPORT = { width: 1280, height: 900 };

/** Starts the playground. Its environment holds nothing but what is given: no key of whoever runs the tests. */
export async function startPlayground(args: string[] = [], env: Record<string, string> = {}): Promise<StartedPlayground> {
  if (!existsSync(SCRIPT)) {
    throw new Error('dist/playground.js is missing. Run: npm run build -- --playground');
  }

  const child = spawn(process.execPath, [ SCRIPT, ...args ], { env, stdio: [ 'ignore', 'pipe', 'pipe' ] });
  const exited = once(child, 'exit');
  const ended = exited.then(([ code ]) => Promise.reject(new Error(`the playground ended with ${ code }`)));
  const [ url ] = await Promise.race([ once(createInterface({ input: child.stdout }), 'line'), ended ]);

  ended.catch(() => undefined);

  return {
    url: String(url),

    async stop() {
      child.kill('SIGINT');

      const [ code ] = await exited;

      return code;
    }
  };
}

/** Registers the hooks of a describe block: one playground and one browser for it, one fresh context per page. */
export function usePlayground(): PlaygroundFixture {
  const faults: string[] = [];
  let playground: StartedPlayground;
  let browser: Browser;

  before('start playground and browser', async function() {
    playground = await startPlayground();
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
  });

  afterEach('nothing went wrong in the page', async function() {
    await Promise.all(browser.contexts().map(context => context.close()));

    expect(faults.splice(0)).to.be.empty;
  });

  after('stop both', async function() {
    await browser.close();
    expect(await playground.stop()).to.equal(0);
  });

  return {
    url: () => playground.url,

    async open(url = playground.url) {
      const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();

      page.on('pageerror', error => faults.push(error.message));
      page.on('console', message => faults.push(...message.type() === 'error' ? [ message.text() ] : []));
      await page.goto(url);

      return page;
    }
  };
}

/** Opens one of the playground's own diagrams and selects an element. */
export async function selectTask(page: Page, diagram: string, id: string): Promise<void> {
  await page.getByLabel('Diagram', { exact: true }).selectOption(diagram);
  await page.locator(`[data-element-id="${ id }"]`).click();
  await page.locator('.openai-task').first().waitFor();
}
