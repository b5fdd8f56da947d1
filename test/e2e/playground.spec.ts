import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect } from 'chai';

import { usePlayground } from '../helpers/playground';
import { startRawServer } from '../helpers/raw-server';

const ROOT = path.join(import.meta.dirname, '..', '..');
const SCRIPT = path.join(ROOT, 'dist', 'playground.js');
const DIAGRAMS = path.join(ROOT, 'playground', 'diagrams');


describe('e2e - playground', function() {

  const playground = usePlayground();


  it('should say that answers are simulated', async function() {

    // when
    const page = await playground.open();

    // then
    await page.locator('.playground-target', { hasText: 'Simulated' }).waitFor();
  });


  const diagrams: [ file: string, task: string ][] = [
    [ 'complaint.bpmn', 'Task_Summarize' ],
    [ 'moderation.bpmn', 'Task_Check' ],
    [ 'wrong-key.bpmn', 'Task_Translate' ],
    [ 'older-version.bpmn', 'Task_Classify' ]
  ];

  for (const [ file, task ] of diagrams) {

    it(`should save ${ file } byte for byte as it was`, async function() {

      // given
      const page = await playground.open();

      await page.getByLabel('Diagram', { exact: true }).selectOption(file);
      await page.locator(`[data-element-id="${ task }"]`).click();

      // when
      const [ download ] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save' }).click()
      ]);

      // then
      expect(download.suggestedFilename()).to.equal(file);
      expect(await readFile(await download.path(), 'utf8')).to.equal(await readFile(path.join(DIAGRAMS, file), 'utf8'));
    });

  }


  it('should list the secrets, as the Modeler\'s menu does, and close by keyboard', async function() {

    // given
    const page = await playground.open();

    // when
    await page.getByRole('button', { name: 'Secrets…' }).click();

    // then
    const dialog = page.getByRole('dialog', { name: 'Secrets for OpenAI tasks' });

    await dialog.getByRole('group', { name: 'OPENAI_API_KEY' }).waitFor();

    // no native dialogs: neither a file to import nor an approved address
    expect(await dialog.getByRole('button', { name: /Import|Forget/ }).count()).to.equal(0);

    // and when
    await page.keyboard.press('Escape');

    // then
    await dialog.waitFor({ state: 'detached' });
  });


  it('should open a file', async function() {

    // given
    const page = await playground.open();

    // when
    await page.locator('input[type=file]').setInputFiles(path.join(DIAGRAMS, 'moderation.bpmn'));

    // then
    await page.locator('[data-element-id="Task_Check"]').waitFor();
  });


  it('should not load the icon of a template from another host', async function() {

    // given
    const other = await startRawServer(socket => socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n'));
    const icon = `${ other.url }icon.svg`;
    const diagram = await readFile(path.join(DIAGRAMS, 'complaint.bpmn'), 'utf8');
    const buffer = Buffer.from(diagram.replace(' zeebe:modelerTemplate=', ` zeebe:modelerTemplateIcon="${ icon }" zeebe:modelerTemplate=`));
    const page = await playground.open();

    await page.locator('[data-element-id="Task_Summarize"]').waitFor();

    // the refusal is the error that is expected here
    page.removeAllListeners('console');

    const refusal = page.waitForEvent('console', message => message.text().includes('Content Security Policy'));

    // when
    await page.locator('input[type=file]').setInputFiles({ name: 'icon.bpmn', mimeType: 'text/xml', buffer });

    // then
    expect((await refusal).text()).to.include(icon);
    expect(other.requests).to.be.empty;

    await other.close();
  });


  it('should say what is wrong with a file that is no diagram', async function() {

    // given
    const page = await playground.open();

    await page.locator('[data-element-id="Task_Summarize"]').waitFor();

    // when
    await page.locator('input[type=file]').setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('notes') });

    // then
    await page.getByRole('alert').filter({ hasText: 'notes.txt could not be opened' }).waitFor();
  });


  it('should not run anything without the key of the address', async function() {

    // when
    const page = await playground.open(new URL('/', playground.url()).href);

    // then
    await page.getByText('This address has no key to the playground.').waitFor();
    expect(await page.evaluate(() => 'getOpenAiTaskBridge' in window)).to.be.false;
  });


  it('should have handed out the bridge to the plugin alone', async function() {

    // given
    const page = await playground.open();

    await page.locator('[data-element-id="Task_Summarize"]').waitFor();

    // when
    const second = await page.evaluate(() => Reflect.get(window, 'getOpenAiTaskBridge')());

    // then
    expect(second).to.be.null;
  });


  const misuse: [ args: string[], line: string ][] = [
    [ [ '--verbose' ], 'The playground does not know --verbose. Use --port N, --secrets FILE, --live or --help.' ],
    [ [ '--port', 'http' ], 'http is no port. Use a number from 0 to 65535; 0 takes a free one.' ],
    [ [ '--secrets', 'no-such-file.env' ], 'no-such-file.env cannot be read (ENOENT). Name a file of NAME=VALUE lines.' ]
  ];

  for (const [ args, line ] of misuse) {

    it(`should refuse ${ args.join(' ') } in one line`, function() {

      // when
      const { status, stdout, stderr } = spawnSync(process.execPath, [ SCRIPT, ...args ], { encoding: 'utf8' });

      // then
      expect({ status, stdout, stderr }).to.eql({ status: 2, stdout: '', stderr: `${ line }\n` });
    });

  }


  it('should say that its port is in use', function() {

    // given
    const { port } = new URL(playground.url());

    // when
    const { status, stdout, stderr } = spawnSync(process.execPath, [ SCRIPT, '--port', port ], { encoding: 'utf8' });

    // then
    expect({ status, stdout, stderr }).to.eql({
      status: 2,
      stdout: '',
      stderr: `Port ${ port } is in use. Choose another with --port N, or leave it out to take a free one.\n`
    });
  });

});
