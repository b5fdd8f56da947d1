import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect } from 'chai';
import type { Page } from 'playwright-core';

import type { Bridge } from '../../core/protocol';

import { bundlePage } from '../helpers/bundle-page';
import type { } from '../helpers/host-page';
import { bridgeOf, DIST, INDEX, startModeler } from '../helpers/modeler';
import type { Modeler } from '../helpers/modeler';
import { ICON, openPages } from '../helpers/policy-pages';
import type { OpenPage, Pages } from '../helpers/policy-pages';

/** Distinctive, so that a trace of it is found. */
const VALUE = 'sk-sim-distinctive-value-0001';

type Entry = { label: string; action?: () => void };

const describeMenu: (app: object) => Entry[] = createRequire(INDEX)('./menu.js');


describe('distro - secrets from the menu', function() {

  let pages: Pages;
  let modeler: Modeler;
  let bridge: Bridge;
  let folder: string;

  before(async function() {
    this.timeout(120000);
    folder = await mkdtemp(path.join(tmpdir(), 'openai-task-page-'));

    pages = await openPages({
      '/': [ 'text/html', `<!DOCTYPE html><meta charset="utf-8">${ ICON }<link rel="stylesheet" href="/client.css"><body></body><script src="/host.js"></script><script src="/client.js"></script>` ],
      '/host.js': [ 'text/javascript', await readFile(await bundlePage('test/helpers/host-page.ts', folder), 'utf8') ],
      '/client.js': [ 'text/javascript', await readFile(path.join(DIST, 'client.js'), 'utf8') ],
      '/client.css': [ 'text/css', await readFile(path.join(DIST, 'client.css'), 'utf8') ]
    });
  });

  after(async function() {
    await pages.close();
    await rm(folder, { recursive: true });
  });

  afterEach(() => modeler.close());


  it('should store what is typed in the list, sealed, and leave no trace of it in the window', async function() {

    // given
    const { page, faults } = await open();

    await choose(page, 'Secrets…');
    await page.getByRole('button', { name: 'Add secret…' }).click();
    await page.getByLabel('Name').fill('TEAM_KEY');
    await page.getByLabel('Value').fill(VALUE);

    // when
    await page.getByRole('button', { name: 'Save' }).click();

    // then
    await page.getByRole('group', { name: 'TEAM_KEY' }).getByText('Stored on this computer').waitFor();
    expect(await traces(page)).not.to.include(VALUE);
    expect(await filesOf(modeler.userData)).not.to.include(VALUE);
    expect(await bridge.listSecrets()).to.have.nested.property('value.secrets[0].name', 'TEAM_KEY');
    expect(faults).to.be.empty;
  });


  it('should be used by keyboard alone, Escape closing the innermost first', async function() {

    // given
    const { page } = await open();
    const { keyboard } = page;

    await choose(page, 'Secrets…');
    await focused(page, 'Add secret…');

    // when
    await keyboard.press('Enter');
    await page.getByLabel('Name').waitFor();
    await keyboard.type('TEAM_KEY');
    await keyboard.press('Tab');
    await keyboard.type(VALUE);
    await keyboard.press('Enter');

    // then
    await page.getByRole('group', { name: 'TEAM_KEY' }).waitFor();
    await focused(page, 'Add secret…');

    // when
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await focused(page, 'Change value…');
    await keyboard.press('Enter');
    await page.getByLabel('Value', { exact: true }).waitFor();
    await keyboard.press('Escape');

    // then
    await focused(page, 'Change value…');

    // when
    await keyboard.press('Escape');

    // then
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });


  it('should import the chosen names of a file, whose values the window never sees', async function() {

    // given
    const file = path.join(folder, 'connectors.env');

    await writeFile(file, `WANTED=${ VALUE }\nUNWANTED=${ VALUE }-2\n`);

    const messages: string[] = [];
    const { page, faults } = await open(file, reply => messages.push(JSON.stringify(reply)));

    await choose(page, 'Import secrets…');
    await page.getByRole('checkbox', { name: 'UNWANTED' }).uncheck();

    // when
    await page.getByRole('button', { name: 'Import 1 secret' }).click();

    // then
    await page.getByRole('paragraph').getByText('Imported 1 secret.').waitFor();
    expect(await page.getByRole('listitem').count()).to.equal(1);
    await page.getByRole('group', { name: 'WANTED' }).waitFor();
    expect(await traces(page)).not.to.include(VALUE);
    expect(messages.join()).to.include('connectors.env').and.not.include(VALUE);
    expect(faults).to.be.empty;
  });


  // helpers //////////

  /** A window of the Modeler with its extensions rendered, whose bridge leads to the main process. */
  async function open(chosenFile: string | null = null, onReply = (_: unknown): void => {}): Promise<OpenPage> {
    modeler = await startModeler({ chosenFile });
    bridge = bridgeOf(modeler.window);

    const opened = await pages.open('/', page => page.exposeFunction('callMain', async (verb: keyof Bridge, request: never) => {
      const reply = await bridge[ verb ](request);

      onReply(reply);

      return reply;
    }));

    await opened.page.evaluate(() => window.renderExtensions());
    await opened.page.waitForFunction(() => window.host.settings.group !== null);

    return opened;
  }

  /** Chooses an entry of the plugin's menu, and does what the Modeler does with its event. */
  async function choose(page: Page, label: string): Promise<void> {
    const types: string[] = [];

    modeler.electron.app.on('menu:action', (_, { type }: { type: string }) => types.push(type));
    describeMenu(modeler.electron.app).find(entry => entry.label === label)?.action?.();
    await page.evaluate(sent => sent.forEach(type => window.host.emit(type)), types);
  }

});


// helpers //////////

/** Waits until a button of that name has the focus. */
async function focused(page: Page, name: string): Promise<void> {
  await page.waitForFunction(text => document.activeElement?.textContent === text, name);
}

function traces(page: Page): Promise<string> {
  return page.evaluate(() => [
    document.documentElement.outerHTML,
    ...[ ...document.querySelectorAll('input') ].map(({ value }) => value),
    JSON.stringify([ { ...localStorage }, { ...sessionStorage } ])
  ].join('\n'));
}

async function filesOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(each => each.isFile());

  return (await Promise.all(files.map(each => readFile(path.join(each.parentPath, each.name), 'latin1')))).join('\n');
}
