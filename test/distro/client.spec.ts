import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect } from 'chai';

import { ICON, openPages } from '../helpers/policy-pages';
import type { Files, Pages } from '../helpers/policy-pages';

const DIST = path.join(import.meta.dirname, '..', '..', 'dist');
const KILOBYTE = 1024;


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

    let pages: Pages;

    before(async function() {
      pages = await openPages({ ...FILES, '/client.js': [ 'text/javascript', script ] });
    });

    after(() => pages.close());


    it('should register its module, and nothing else', async function() {

      // when
      const { page, faults } = await pages.open('/');

      // then
      expect(faults).to.be.empty;
      expect(await page.evaluate(() => Reflect.get(window, 'plugins').map(({ type }: { type: string }) => type))).to.include('bpmn.cloud.modeler.additionalModules');
      await page.close();
    });


    it('should take the bridge while it is evaluated', async function() {

      // when
      const { page, faults } = await pages.open('/with-bridge');

      // then
      expect(faults).to.be.empty;
      expect(await page.evaluate(() => Reflect.get(window, 'bridgeCalls'))).to.equal(1);
      await page.close();
    });

  });

});


// helpers //////////

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

const FILES: Files = {
  '/': [ 'text/html', `<!DOCTYPE html>${ ICON }<script src="/host.js"></script><script src="/client.js"></script>` ],
  '/with-bridge': [ 'text/html', `<!DOCTYPE html>${ ICON }<script src="/host.js"></script><script src="/bridge.js"></script><script src="/client.js"></script>` ],
  '/host.js': [ 'text/javascript', HOST ],
  '/bridge.js': [ 'text/javascript', BRIDGE ]
};
