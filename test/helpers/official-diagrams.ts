/**
 * The official tasks for Node specs. They are made once per version of the templates' package, by the real
 * element-templates service in a headless browser, and kept in `.cache/`, never committed.
 */

import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { version as packageVersion } from '@camunda/connectors-element-templates/package.json';
import { chromium } from 'playwright-core';

import { TEMPLATE_VERSIONS } from '../../core/template';
import type { Operation } from '../../core/template';
import { browserFlags, findBrowser } from '../../scripts/find-browser';

import { bundlePage, ROOT } from './bundle-page';
import type { } from './official/page';

/** What a hook may take that asks for the first diagram of all: a bundle and a browser start. */
export const OFFICIAL_TIMEOUT = 180000;

export type OfficialTask = { version: number; operation: Operation };

/** Every version of the template with either operation. */
export const OFFICIAL_TASKS: readonly OfficialTask[] = TEMPLATE_VERSIONS.flatMap(({ version }) =>
  ([ 'chat', 'moderation' ] as const).map(operation => ({ version, operation })));

/** The XML of a diagram with one official task, `Task_1`. Ask in a hook with `this.timeout(OFFICIAL_TIMEOUT)`. */
export async function officialDiagram(version: number, operation: Operation): Promise<string> {
  const file = fileOf({ version, operation });

  if (!existsSync(file)) {
    await createAll();
  }

  return readFile(file, 'utf8');
}


// helpers //////////

const FOLDER = path.join(ROOT, '.cache', 'official', packageVersion);

function fileOf({ version, operation }: OfficialTask): string {
  return path.join(FOLDER, `${ version }-${ operation }.bpmn`);
}

async function createAll(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });

  const script = await bundlePage('test/helpers/official/page.ts', FOLDER);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });

  try {
    const page = await browser.newPage();

    await page.addScriptTag({ path: script });

    for (const task of OFFICIAL_TASKS) {
      const xml = await page.evaluate(({ version, operation }) => window.createOfficialDiagram(version, operation), task);

      await writeWhole(fileOf(task), xml);
    }
  } finally {
    await browser.close();
    await rm(script);
  }
}

/** Another process may look for the file at the same time: it must never see half of it. */
async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${ file }.${ process.pid }`;

  await writeFile(draft, text);
  await rename(draft, file);
}
