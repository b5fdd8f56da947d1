import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

import type { Bridge, HostDescription } from '../../core/protocol';

import { bundlePage } from '../helpers/bundle-page';
import type { } from '../helpers/host-page';
import { bridgeOf, DIST, runTask, startModeler } from '../helpers/modeler';
import type { Modeler } from '../helpers/modeler';
import { ICON, openPages } from '../helpers/policy-pages';
import type { OpenPage, Pages } from '../helpers/policy-pages';
import { REACT_VERSIONS, reactPage } from '../helpers/react-versions';
import type { ReactVersion } from '../helpers/react-versions';
import { startSimulator } from '../helpers/simulator';

const HEAD = `<!DOCTYPE html><meta charset="utf-8">${ ICON }<body></body><script src="/host.js"></script>`;
const CLIENT = '<script src="/client.js"></script>';


describe('distro - extension', function() {

  let pages: Pages;
  let modeler: Modeler;
  let bridge: Bridge;

  before(async function() {
    this.timeout(120000);

    const folder = await mkdtemp(path.join(tmpdir(), 'openai-task-page-'));
    const host = await readFile(await bundlePage('test/helpers/host-page.ts', folder), 'utf8');
    const versions = [];

    for (const version of REACT_VERSIONS) {
      versions.push([ `/${ version }`, [ 'text/html', `${ HEAD }<script src="/react-${ version }.js"></script>${ CLIENT }` ] ] as const);
      versions.push([ `/react-${ version }.js`, [ 'text/javascript', await reactPage(version, folder) ] ] as const);
    }

    await rm(folder, { recursive: true });

    pages = await openPages({
      '/without-react': [ 'text/html', `${ HEAD }<script src="/no-react.js"></script>${ CLIENT }` ],
      '/host.js': [ 'text/javascript', host ],
      '/no-react.js': [ 'text/javascript', 'delete window.react;' ],
      '/client.js': [ 'text/javascript', await readFile(path.join(DIST, 'client.js'), 'utf8') ],
      ...Object.fromEntries(versions)
    });
  });

  after(() => pages.close());

  beforeEach(async function() {
    modeler = await startModeler({ decide: () => true });
    bridge = bridgeOf(modeler.window);
  });

  afterEach(() => modeler.close());


  it('should be left out where the host shares no React', async function() {

    // when
    const { page, faults } = await pages.open('/without-react');

    // then
    expect(faults).to.be.empty;
    expect(await page.evaluate(() => window.plugins.map(({ type }) => type)))
      .to.have.members([ 'bpmn.cloud.modeler.additionalModules', 'lintRules.cloud-bpmn' ]);
  });


  for (const version of REACT_VERSIONS) {

    describe(`in React ${ version }`, function() {

      it('should be registered once, beside the rest', async function() {

        // when
        const { page, faults } = await open(version);

        // then
        expect(faults).to.be.empty;
        expect(await page.evaluate(() => Reflect.get(window, 'react').version)).to.match(new RegExp(`^${ version }\\.`));
        expect(await page.evaluate(() => window.plugins.map(({ type }) => type)))
          .to.have.members([ 'bpmn.cloud.modeler.additionalModules', 'lintRules.cloud-bpmn', 'client' ]);
      });


      it('should bring the settings of the dialog to the main process', async function() {

        // given
        const { page } = await open(version);

        expect(await page.evaluate(() => Object.keys(window.host.settings.group?.properties ?? {})))
          .to.eql([ 'openai-task.testEndpoint', 'openai-task.timeLimit', 'openai-task.keepHistory' ]);

        // when
        await page.evaluate(() => window.host.settings.set({
          'openai-task.testEndpoint': 'https://proxy.example/v1', 'openai-task.timeLimit': '30', 'openai-task.keepHistory': false
        }));

        // then
        await settings(({ origin }) => origin === 'https://proxy.example');
        expect(await settings()).to.eql({ baseUrl: 'https://proxy.example/v1', timeLimitSeconds: 30, keepHistory: false });
      });


      it('should lead from a new endpoint to a question at the next run, not to a failed call', async function() {

        // given
        const simulator = await startSimulator();
        const { page } = await open(version);

        await bridge.saveSecret({ name: 'OPENAI_API_KEY', value: 'sk-sim-distinctive-value-0001' });

        // when
        await page.evaluate(url => window.host.settings.set({ 'openai-task.testEndpoint': url }), simulator.url);
        await settings(({ origin }) => simulator.url.startsWith(origin));

        const { record } = await runTask(bridge);

        // then
        expect(record.outcome).to.equal('completed');
        expect(modeler.electron.dialog.boxes.map(({ message }) => message)).to.have.length(1);
        expect(`${ modeler.electron.dialog.boxes[ 0 ]?.message } ${ modeler.electron.dialog.boxes[ 0 ]?.detail }`).to.include(new URL(simulator.url).host);

        await simulator.close();
      });


      it('should keep what holds where the endpoint is of no use, and say so', async function() {

        // given
        const { page } = await open(version);

        await page.evaluate(() => window.host.settings.set({ 'openai-task.testEndpoint': 'https://proxy.example' }));
        await settings(({ origin }) => origin === 'https://proxy.example');

        // when
        await page.evaluate(() => window.host.settings.set({ 'openai-task.testEndpoint': 'http://proxy.example', 'openai-task.timeLimit': '30' }));

        // then
        await settings(({ settings: held }) => held?.timeLimitSeconds === 30);
        expect(await settings()).to.have.property('baseUrl', 'https://proxy.example');

        await page.waitForFunction(() => window.host.shown.length > 0);
        expect(await page.evaluate(() => window.host.shown.map(({ content }) => content)))
          .to.eql([ 'The test endpoint is not encrypted. Use https. Plain http works only on this computer (127.0.0.1, localhost).' ]);
      });


      it('should open the list of secrets from the menu', async function() {

        // given
        const { page, faults } = await open(version);

        // when
        await page.evaluate(() => window.host.emit('openAiTask.manageSecrets'));

        // then
        await page.getByRole('dialog', { name: 'Secrets for OpenAI tasks' }).getByRole('button', { name: 'Add secret…' }).waitFor();
        expect(faults).to.be.empty;
      });


      it('should answer the menu even where it cannot open anything', async function() {

        // given
        const { page } = await pages.open(`/${ version }`);

        await page.evaluate(() => window.renderExtensions());
        await page.waitForFunction(() => window.host.listeners > 0);

        // when
        await page.evaluate(() => window.host.emit('openAiTask.manageSecrets'));

        // then
        await page.waitForFunction(() => window.host.shown.length > 0);
        expect(await page.evaluate(() => window.host.shown[ 0 ]?.title)).to.equal('Secrets cannot be managed here');
      });

    });
  }


  // helpers //////////

  /** A page of the Modeler's window with its extensions rendered, whose bridge leads to the main process. */
  async function open(version: ReactVersion): Promise<OpenPage> {
    const opened = await pages.open(`/${ version }`, page =>
      page.exposeFunction('callMain', (verb: keyof Bridge, request: never) => bridge[ verb ](request)));

    await opened.page.evaluate(() => window.renderExtensions());
    await opened.page.waitForFunction(() => window.host.settings.group !== null);

    return opened;
  }

  /** What holds in the main process, once it is as expected. */
  async function settings(holds: (host: HostDescription) => boolean = () => true): Promise<HostDescription[ 'settings' ]> {
    for (;;) {
      const described = await bridge.describe();

      if (described.ok && holds(described.value)) {
        return described.value.settings;
      }

      await new Promise(setImmediate);
    }
  }

});
