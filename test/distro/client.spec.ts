import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect } from 'chai';
import type { Page } from 'playwright-core';

import { PARTS } from '../../client/host/parts';
import type { } from '../helpers/host-page';
import { ICON, openPages } from '../helpers/policy-pages';
import type { Files, Pages } from '../helpers/policy-pages';

const CLIENT = path.join(import.meta.dirname, '..', '..', 'client');
const DIST = path.join(import.meta.dirname, '..', '..', 'dist');
const KILOBYTE = 1024;

/** Values, not types; JSX is the compiler's own import. */
const HOST_IMPORT = /^import \{([^}]+)\} from '((?:@bpmn-io|bpmn-js)[^']+)';$/gm;

type RegisteredModule = { __init__?: string[]; __depends__?: { openAiTaskAccess?: unknown[] }[] };


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


  it('should look for all that it takes from the Modeler before it is evaluated', async function() {

    // given
    const files = await readdir(CLIENT, { recursive: true });
    const sources = await Promise.all(files.filter(file => /\.tsx?$/.test(file)).map(file => readFile(path.join(CLIENT, file), 'utf8')));

    // when
    const imports = sources.flatMap(source => [ ...source.matchAll(HOST_IMPORT) ]);
    const taken = new Set(imports.flatMap(([ , names = '', from = '' ]) => names.split(',').map(name => `${ name.trim() } of ${ from }`)));

    // then
    const probed = Object.entries(PARTS)
      .filter(([ from ]) => !from.endsWith('/jsx-runtime'))
      .flatMap(([ from, { names } ]) => names.map(name => `${ name } of ${ from }`));

    expect([ ...taken ]).to.have.members(probed);
  });


  it('should fetch nothing from elsewhere', function() {
    expect(style).not.to.match(/@import|url\(\s*["']?(?:https?:)?\/\//);
  });


  describe('under the Modeler\'s policy', function() {

    let pages: Pages;

    before(async function() {
      pages = await openPages({ ...FILES, '/client.js': [ 'text/javascript', script ] });
    });

    after(() => pages.close());


    it('should register its module, its lint rules and its part in the window, and nothing else', async function() {

      // when
      const { page, faults } = await pages.open('/');

      // then
      expect(faults).to.be.empty;
      expect(await registeredTypes(page)).to.eql([ 'bpmn.cloud.modeler.additionalModules', 'lintRules.cloud-bpmn', 'client' ]);
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


    it('should edit and validate without the bridge, and know why it cannot run', async function() {

      // when
      const { page, faults } = await pages.open('/');

      // then
      expect(faults).to.be.empty;
      expect(await registeredTypes(page)).to.eql([ 'bpmn.cloud.modeler.additionalModules', 'lintRules.cloud-bpmn', 'client' ]);

      expect(await page.evaluate(() => {
        const [ module ] = window.plugins.map(({ plugin }) => plugin as RegisteredModule);

        return module?.__depends__?.flatMap(({ openAiTaskAccess }) => openAiTaskAccess ?? []);
      })).to.eql([ 'value', { ok: false, reason: 'no-bridge' } ]);

      await page.close();
    });


    const LACKING: [ what: string, url: string, lacks: RegExp ][] = [
      [ 'one part of a package', '/without-feel', /does not provide FeelEntry \(@bpmn-io\/properties-panel\)\./ ],
      [ 'one package', '/without-bpmn', /does not provide bpmn-js-properties-panel\./ ],
      [ 'all that it shares', '/without-vendor', /does not provide @bpmn-io\/properties-panel, .*, bpmn-js-properties-panel\./ ]
    ];

    for (const [ what, url, lacks ] of LACKING) {

      it(`should say it in the panel and in one line of the log where the Modeler lacks ${ what }`, async function() {

        // when
        const { page, faults, warnings } = await pages.open(url);

        // then
        expect(faults).to.be.empty;
        expect(warnings).to.have.length(1);
        expect(warnings[ 0 ]).to.match(/^\[openai-task\] The OpenAI fields cannot be shown: this Modeler /).and.match(lacks);
        expect(await registeredTypes(page)).to.eql([ 'bpmn.cloud.modeler.additionalModules', 'after' ]);
        expect(await page.evaluate(() => (window.plugins[ 0 ]?.plugin as RegisteredModule).__init__)).to.eql([ 'openAiMissingParts' ]);
        await page.close();
      });

    }


    // helpers //////////

    function registeredTypes(page: Page): Promise<string[]> {
      return page.evaluate(() => window.plugins.map(({ type }) => type));
    }

  });

});


// helpers //////////

/** What the Modeler gives a plugin before its script runs (docs/modeler-host.md, section 6): names are enough to be evaluated. */
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

/** A plugin whose script comes after ours. */
const AFTER = "window.plugins.push({ type: 'after', plugin: {} });";

const FILES: Files = {
  '/': pageOf('/host.js', '/client.js'),
  '/with-bridge': pageOf('/host.js', '/bridge.js', '/client.js'),
  '/without-feel': pageOf('/host.js', '/no-feel.js', '/client.js', '/after.js'),
  '/without-bpmn': pageOf('/host.js', '/no-bpmn.js', '/client.js', '/after.js'),
  '/without-vendor': pageOf('/host.js', '/no-vendor.js', '/client.js', '/after.js'),
  '/host.js': script(HOST),
  '/bridge.js': script(BRIDGE),
  '/no-feel.js': script("window.vendor.propertiesPanel.common = new Proxy({}, { get: (_, key) => key === 'FeelEntry' ? undefined : anything });"),
  '/no-bpmn.js': script('delete window.vendor.propertiesPanel.bpmn;'),
  '/no-vendor.js': script('delete window.vendor; delete window.react; delete window.components;'),
  '/after.js': script(AFTER)
};

function pageOf(...scripts: string[]): Files[ string ] {
  return [ 'text/html', `<!DOCTYPE html>${ ICON }${ scripts.map(src => `<script src="${ src }"></script>`).join('') }` ];
}

function script(text: string): Files[ string ] {
  return [ 'text/javascript', text ];
}
