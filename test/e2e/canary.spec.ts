import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import path from 'node:path';

import { expect } from 'chai';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import type { RunRecord } from '../../core/run';

import { browserFlags, findBrowser } from '../../scripts/find-browser';

import { readAll, spellingsOf } from '../helpers/canary';
import { startModeler } from '../helpers/modeler';
import type { Modeler } from '../helpers/modeler';
import { serveWindow } from '../helpers/modeler-window';
import type { ModelerWindow } from '../helpers/modeler-window';
import { message, startRawServer } from '../helpers/raw-server';
import type { RawServer } from '../helpers/raw-server';
import { block, runAsking, runButton } from '../helpers/test-run-page';

/** Of the shape of a key, so that the guard against pasted keys knows it; its middle marks it as made up. */
const CANARY = `sk-proj-${ 'Canary0123456789'.repeat(4) }abcdefghijT3BlbkFJ${ 'Canary0123456789'.repeat(4) }abcdefghij`;
const SPELLINGS = spellingsOf(CANARY, [ 'Canary0123456789', 'T3BlbkFJ' ]);
const ECHO = `${ CANARY.slice(0, 11) }***${ CANARY.slice(-4) }`;
const NAME = 'CANARY_KEY';
const TASK = 'Task_Summarize';


describe('e2e - canary', function() {

  let browser: Browser;
  let context: BrowserContext;
  let server: RawServer;
  let answer: (socket: Socket) => void;
  let modeler: Modeler;
  let window: ModelerWindow;
  let page: Page;
  let allows: boolean;

  before(async function() {
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
  });

  after(() => browser.close());

  beforeEach(async function() {
    answer = socket => socket.write(json('200 OK', {}));
    allows = true;
    server = await startRawServer(socket => answer(socket));
    modeler = await startModeler({ decide: () => allows });
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: [ 'clipboard-read', 'clipboard-write' ] });
    window = await serveWindow(modeler, context, `${ server.url }v1`);
    page = await window.open();
    await openDiagram();
    await setEndpoint();
  });

  afterEach(async function() {
    await window.close();
    await context.close();
    await Promise.all([ modeler.close(), server.close() ]);
  });


  it('should be in the field alone while it is typed, and nowhere once that is cancelled', async function() {

    // given
    await openEditor();

    // when
    await valueField().pressSequentially(CANARY);

    // then
    expect(await valueField().inputValue()).to.equal(CANARY);
    await expectNowhere();
    expect(await valueField().evaluate(field => field === document.activeElement)).to.be.true;

    // when
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');

    // then
    expect(await clipboard()).to.equal('');

    // when
    await valueField().press('Escape');
    await valueField().waitFor({ state: 'detached' });

    // then
    await expectNowhere();
    expect(messagesWithKey()).to.be.empty;
  });


  it('should be nowhere while another element hides the editor, and when it is back', async function() {

    // given
    await openEditor();
    await valueField().fill(CANARY);

    // when
    await page.locator('[data-element-id="Task_Read"]').click();
    await valueField().waitFor({ state: 'detached' });

    // then
    await expectNowhere();

    // when
    await select();

    // then
    await expectNowhere();
    expect(await page.locator('.openai-task-secret-editor input').evaluateAll(fields => fields.map(field => (field as HTMLInputElement).value)))
      .to.satisfy((values: string[]) => values.every(value => value === ''));
  });


  const ANSWERS: [ title: string, answer: (socket: Socket) => void, outcome: RunRecord['outcome'] ][] = [
    [ 'a success that repeats it', socket => socket.write(json('200 OK', { choices: [ { message: { content: `Your key is ${ CANARY }` } } ] })), 'completed' ],
    [ 'a 401 that repeats part of it', socket => socket.write(json('401 Unauthorized', { error: { message: `Incorrect API key provided: ${ ECHO }` } })), 'jobFailed' ],
    [ 'silence', () => undefined, 'jobFailed' ],
    [ 'a redirect that takes it along', socket => socket.write(message('302 Found', [ `Location: https://evil.example/?key=${ CANARY }` ])), 'completed' ],
    [ 'what is no JSON', socket => socket.write(message('200 OK', [ 'Content-Type: application/json' ], `{"key": "${ CANARY }`)), 'completed' ],
    [ 'what is no HTTP', socket => socket.end(`NOT-HTTP ${ CANARY }\r\n\r\n`), 'jobFailed' ]
  ];

  for (const [ title, given, outcome ] of ANSWERS) {

    it(`should be in the request and nowhere else: ${ title }`, async function() {

      // given
      answer = given;
      await saveTyped();

      // when
      const record = await run();

      // then
      expect(record.outcome).to.equal(outcome);
      expectOneRequest();
      await page.waitForFunction(`canary.collect().then(({ host }) => host.includes('${ TASK }'))`);
      await expectNowhere();

      // when
      await unfold();
      await copyResult();

      // then
      expect(await clipboard()).not.to.equal('');
      await expectNowhere();
    });
  }


  it('should be nowhere where a run is cancelled', async function() {

    // given
    const arrived = new Promise<void>(resolve => {
      answer = () => resolve();
    });

    await saveTyped();

    // when
    await runAsking(page);
    await arrived;
    await expectNowhere();
    await runButton(page, 'Cancel').click();
    await runButton(page).waitFor();

    // then
    expectOneRequest();
    await expectNowhere();
  });


  it('should be nowhere where it may not be sent', async function() {

    // given
    allows = false;
    await saveTyped();

    // when
    const record = await run();

    // then
    expect(record.problems.map(({ rule }) => rule)).to.eql([ 'run/refused-origin' ]);
    expect(modeler.electron.dialog.boxes).to.have.length(1);
    expect(server.requests).to.be.empty;
    await unfold();
    await expectNowhere();
  });


  it('should never come into the diagram or its history where it is pasted', async function() {

    // given
    const before = await history();

    // when
    await pasteIntoField();

    // then
    await secretLine('It was not pasted').waitFor();
    await expectNowhere();
    expect(await history()).to.equal(before);

    // when
    await page.getByRole('button', { name: 'Move to a secret…' }).click();
    await secretLine('Stored on this computer').waitFor();

    // then
    expect(messagesWithKey()).to.have.length(1);
    expect(await xml()).to.include('{{secrets.CANARY_KEY}}');
    await expectNowhere();

    // when
    await run();

    // then
    expectOneRequest();
    await expectNowhere();

    // when
    await page.evaluate('canary.injector.get("commandStack").undo()');
    await expectNowhere();
    await page.evaluate('canary.injector.get("commandStack").redo()');

    // then
    await expectNowhere();
  });


  it('should be let go where the user goes on after pasting it', async function() {

    // given
    await pasteIntoField();
    await secretLine('It was not pasted').waitFor();

    // when
    await page.locator('[data-element-id="Task_Read"]').click();
    await select();

    // then
    await secretLine('has no value on this computer').waitFor();
    await expectNowhere();
    expect(messagesWithKey()).to.be.empty;
  });


  it('should not go along with a copy of the task', async function() {

    // given
    answer = socket => socket.write(json('200 OK', { choices: [ { message: { content: CANARY } } ] }));
    await saveTyped();
    await run();

    // when
    await page.evaluate(`
      canary.injector.get('copyPaste').copy(canary.injector.get('selection').get());
      canary.injector.get('copyPaste').paste({ element: canary.injector.get('canvas').getRootElement(), point: { x: 600, y: 500 } });
    `);

    // then
    expect(await xml()).to.match(/CANARY_KEY[\s\S]*CANARY_KEY/);
    await expectNowhere();
  });


  it('should be found again after a reload and a restart, and shown by neither', async function() {

    // given
    await saveTyped();

    // when
    page = await window.open();
    await openDiagram();

    // then
    await secretLine('Stored on this computer').waitFor();
    await expectNowhere();

    // when
    const again = await startModeler({ userData: modeler.userData, decide: () => true });
    const opened = await serveWindow(again, context, `${ server.url }v1`);

    page = await opened.open();
    await openDiagram();

    // then
    await secretLine('Stored on this computer').waitFor();
    await expectNowhere(opened, again);

    // when
    await page.getByRole('button', { name: 'Change…' }).click();
    await valueField().waitFor();

    // then
    expect(await valueField().inputValue()).to.equal('');
    await expectNowhere(opened, again);

    await opened.close();
    again.electron.app.emit('will-quit');
  });


  // helpers //////////

  /** As the settings dialog would have told the main process. */
  async function setEndpoint(): Promise<void> {
    const settings = { baseUrl: `${ server.url }v1`, timeLimitSeconds: 60, keepHistory: true };

    await modeler.electron.ipcMain.invoke({ sender: modeler.window.webContents, senderFrame: { parent: null } }, 'openai-task:saveSettings', [ { verb: 'saveSettings', settings } ]);
  }

  async function openDiagram(): Promise<void> {
    await page.locator('input[type=file]').setInputFiles({ name: 'canary.bpmn', mimeType: 'application/xml', buffer: Buffer.from(await diagram()) });
    await page.locator('[data-element-id="Task_Read"]').waitFor();
    await select();
  }

  async function select(): Promise<void> {
    await page.locator(`[data-element-id="${ TASK }"]`).click();
    await page.locator('.openai-task-secret-field').waitFor();
  }

  /** The line under the API key; the live region may say the same. */
  function secretLine(text: string) {
    return page.locator('.openai-task-secret-line').getByText(text);
  }

  function valueField() {
    return page.locator('.openai-task-secret-editor input');
  }

  async function openEditor(): Promise<void> {
    await page.getByRole('button', { name: 'Add value…' }).click();
    await valueField().waitFor();
  }

  /** Types the key into the editor and saves it. */
  async function saveTyped(): Promise<void> {
    await openEditor();
    await valueField().fill(CANARY);
    await page.locator('.openai-task-secret-editor').getByRole('button', { name: 'Save', exact: true }).click();
    await secretLine('Stored on this computer').waitFor();
    expect(messagesWithKey()).to.have.length(1);
  }

  /** Pastes by keyboard; afterwards the clipboard, which the user filled, is emptied. */
  async function pasteIntoField(): Promise<void> {
    await page.locator('.openai-task-secret-field input[type=text]').focus();
    await page.evaluate(text => navigator.clipboard.writeText(text), CANARY);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
    await page.evaluate(() => navigator.clipboard.writeText(''));
  }

  async function run(): Promise<RunRecord> {
    await runAsking(page);
    await runButton(page, 'Cancel').waitFor({ state: 'detached' });
    await runButton(page).waitFor();

    const [ record ] = window.told.flatMap(told => isFinished(told) ? [ told.record ] : []);

    if (!record) {
      throw new Error('the run did not finish');
    }

    return record;
  }

  /** Shows all that the result keeps folded. */
  async function unfold(): Promise<void> {
    const folded = block(page).locator('[aria-expanded=false]');

    while (await folded.count()) {
      await folded.first().click();
    }
  }

  async function copyResult(): Promise<void> {
    await block(page).evaluate(node => getSelection()?.selectAllChildren(node));
    await page.keyboard.press('ControlOrMeta+C');
  }

  function clipboard(): Promise<string> {
    return page.evaluate(() => navigator.clipboard.readText());
  }

  function history(): Promise<number> {
    return page.evaluate('canary.injector.get("commandStack")._stack.length');
  }

  function xml(): Promise<string> {
    return page.evaluate('canary.saveXML()');
  }

  function messagesWithKey(): unknown[] {
    return window.said.filter(said => JSON.stringify(said).includes(CANARY));
  }

  function expectOneRequest(): void {
    expect(server.requests).to.have.length(1);
    expect(server.requests[ 0 ]?.replace(`\r\nAuthorization: Bearer ${ CANARY }\r\n`, '')).not.to.include(CANARY);
  }

  /** Searches the window, what crossed between the processes, the clipboard, dialogs and files. The one message that saves may hold it. */
  async function expectNowhere({ said, told, console: lines } = window, { electron, window: { webContents }, userData } = modeler): Promise<void> {
    const places: Record<string, unknown> = {
      ...await page.evaluate<Record<string, string>>('canary.collect()'),
      clipboard: await clipboard(),
      console: lines,
      said: said.filter(each => !isSave(each)),
      told,
      sent: webContents.sent,
      dialogs: electron.dialog.boxes.map(({ message: text, detail, buttons }) => [ text, detail, buttons ]),
      files: await readAll(userData)
    };

    // what is there is found
    expect(places.page).to.include(TASK);
    expect(places.diagram).to.include(NAME);
    expect(JSON.stringify(told)).to.include(NAME);

    const found = Object.entries(places).flatMap(([ place, held ]) => {
      const text = typeof held === 'string' ? held : JSON.stringify(held);

      return SPELLINGS.filter(spelling => text.includes(spelling)).map(spelling => `${ place }: ${ spelling }`);
    });

    expect(found).to.be.empty;
  }

});


// helpers //////////

/** A diagram of the playground, with a key of its own and little patience. */
async function diagram(): Promise<string> {
  const text = await readFile(path.join(import.meta.dirname, '..', '..', 'playground', 'diagrams', 'complaint.bpmn'), 'utf8');

  return text
    .replace('{{secrets.OPENAI_API_KEY}}', `{{secrets.${ NAME }}}`)
    .replace('source="30" target="connectionTimeoutInSeconds"', 'source="1" target="connectionTimeoutInSeconds"');
}

function json(status: string, body: object): Buffer {
  return message(status, [ 'Content-Type: application/json' ], JSON.stringify(body));
}

function isFinished(told: unknown): told is { record: RunRecord } {
  return typeof told === 'object' && told !== null && 'event' in told && told.event === 'finished';
}

function isSave(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'verb' in said && said.verb === 'saveSecret';
}
