import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect } from 'chai';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

import { browserFlags, findBrowser } from '../../scripts/find-browser';

const DIST = path.join(import.meta.dirname, '..', '..', 'dist');
const KILOBYTE = 1024;

/** The Modeler's own policy (host API notes, section 1). */
const POLICY = "script-src 'self'";


describe('distro - client.js', function() {

  let script = '';
  let style = '';

  before(async function() {
    [ script, style ] = await Promise.all([ 'client.js', 'client.css' ].map(file => readFile(path.join(DIST, file), 'utf8'))) as [ string, string ];
  });


  it('should be small', function() {
    expect(gzipSync(script).length).to.be.below(150 * KILOBYTE);
  });


  it('should make no code of text', function() {
    expect(script).not.to.match(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(/);
  });


  // marks of each package that a copy of it cannot be without
  const FOREIGN: [ what: string, mark: RegExp ][] = [
    [ 'Preact', /\b__(?:c|b|k|H)\s*&&\s*\w+\.__|diffed|__PREACT_DEVTOOLS__/ ],
    [ 'React', /react\.(?:transitional\.)?element|__SECRET_INTERNALS|__CLIENT_INTERNALS/ ],
    [ 'the properties panel', /bio-properties-panel-feelers-editor|bio-properties-panel-feel-editor/ ],
    [ 'bpmn-js', /bpmn-io\/bpmn-js|BPMNIO_LOGO/ ],
    [ 'a module that only Node has', /require\(["'](?:node:|fs|path|electron)/ ]
  ];

  for (const [ what, mark ] of FOREIGN) {

    it(`should bundle no copy of ${ what }`, function() {
      expect(script).not.to.match(mark);
    });
  }


  it('should fetch nothing from elsewhere', function() {
    expect(style).not.to.match(/@import|url\(\s*["']?(?:https?:)?\/\//);
  });


  describe('under the Modeler\'s policy', function() {

    let server: Server;
    let browser: Browser;
    let origin = '';

    before(async function() {
      server = createServer((request, response) => {
        const file = FILES[ request.url ?? '' ];
        const send = (type: string, text: string) => response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY }).end(text);

        if (file === undefined) {
          return response.writeHead(404).end();
        }

        return file === 'client.js' ? send('text/javascript', script) : send(...file);
      });

      server.listen(0, '127.0.0.1');
      await once(server, 'listening');

      const address = server.address();

      origin = `http://127.0.0.1:${ typeof address === 'object' && address ? address.port : 0 }`;
      browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
    });

    after(async function() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    });


    it('should register its module, and nothing else', async function() {

      // when
      const { page, faults } = await open('/');

      // then
      expect(faults).to.be.empty;
      expect(await page.evaluate(() => Reflect.get(window, 'plugins').map(({ type }: { type: string }) => type))).to.include('bpmn.cloud.modeler.additionalModules');
      await page.close();
    });


    it('should take the bridge while it is evaluated', async function() {

      // when
      const { page, faults } = await open('/with-bridge');

      // then
      expect(faults).to.be.empty;
      expect(await page.evaluate(() => Reflect.get(window, 'bridgeCalls'))).to.equal(1);
      await page.close();
    });


    // helpers //////////

    async function open(url: string): Promise<{ page: Page; faults: string[] }> {
      const page = await browser.newPage();
      const faults: string[] = [];

      page.on('pageerror', error => faults.push(error.message));
      page.on('console', each => each.type() === 'error' && faults.push(each.text()));
      await page.goto(`${ origin }${ url }`, { waitUntil: 'load' });

      return { page, faults };
    }

  });

});


// helpers //////////

const ICON = '<link rel="icon" href="data:,">';

/** What the Modeler gives a plugin before its script runs (host API notes, section 6): names are enough to be evaluated. */
const HOST = `
  const anything = new Proxy(function() {}, { get: (_, key) => key === Symbol.toPrimitive ? () => '' : anything, apply: () => anything, construct: () => anything });

  window.plugins = [];
  window.react = anything;
  window.components = anything;
  window.vendor = { propertiesPanel: { common: anything, bpmn: anything, preact: { root: anything, compat: anything, hooks: anything, jsxRuntime: anything } } };
`;

const BRIDGE = `
  window.bridgeCalls = 0;
  window.getOpenAiTaskBridge = () => {
    window.bridgeCalls++;

    return null;
  };
`;

const FILES: Record<string, 'client.js' | [ type: string, text: string ]> = {
  '/': [ 'text/html', `<!DOCTYPE html>${ ICON }<script src="/host.js"></script><script src="/client.js"></script>` ],
  '/with-bridge': [ 'text/html', `<!DOCTYPE html>${ ICON }<script src="/host.js"></script><script src="/bridge.js"></script><script src="/client.js"></script>` ],
  '/host.js': [ 'text/javascript', HOST ],
  '/bridge.js': [ 'text/javascript', BRIDGE ],
  '/client.js': 'client.js'
};
