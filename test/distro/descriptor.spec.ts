import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { expect } from 'chai';

import { FakeElectron, loadWithElectron } from '../helpers/fake-electron';

const ROOT = path.join(__dirname, '..', '..');

/** The main part's mark on the app. */
const RUNNING = Symbol.for('camunda-modeler-openai-task');

type Entry = { label: string; enabled?: boolean; action?: () => void };

const load = createRequire(path.join(ROOT, 'index.js'));
const { version }: { version: string } = load('./package.json');
const describeMenu: (app: object) => Entry[] = load('./menu.js');


describe('distro - index.js', function() {

  it('should be harmless to require where there is no Electron', function() {

    // when
    const { descriptor, modules } = requireInPlainNode();

    // then
    expect(descriptor).to.eql({ name: 'openai-task', script: './dist/client.js', style: './dist/client.css', menu: './menu.js' });
    expect(modules).to.eql([ 'index.js' ]);
  });


  it('should name files that the build makes', function() {

    // when
    const { descriptor } = requireInPlainNode();

    // then
    expect([ descriptor.script, descriptor.style, descriptor.menu ].filter(file => !existsSync(path.join(ROOT, file)))).to.be.empty;
  });


  it('should open the list of secrets and the import from the menu', function() {

    // given
    const sent: unknown[][] = [];
    const app = { [ RUNNING ]: true, emit: (...args: unknown[]) => sent.push(args) };

    // when
    const entries = describeMenu(app);

    // then
    expect(entries.map(({ label }) => label)).to.eql([ 'Secrets…', 'Import secrets…', `Version ${ version }` ]);
    expect(sent).to.be.empty;

    entries.forEach(({ action }) => action?.());

    expect(sent).to.eql([
      [ 'menu:action', 'emit-event', { type: 'openAiTask.manageSecrets' } ],
      [ 'menu:action', 'emit-event', { type: 'openAiTask.importSecrets' } ]
    ]);
  });


  it('should have no entry that does nothing where the main part does not run, and say why', function() {

    // when
    const entries = describeMenu({});

    // then
    expect(entries).to.eql([
      { label: 'No secrets, no test runs: the main part does not run. It needs Camunda Modeler 5.36 or later', enabled: false },
      { label: `Version ${ version }`, enabled: false }
    ]);
  });


  it('should know the main part by the mark that it leaves', function() {

    // given
    const electron = new FakeElectron();

    loadWithElectron(path.join(ROOT, 'index.js'), electron);
    expect(describeMenu(electron.app)).to.have.length(2);

    // when
    electron.app.emit('ready');

    // then
    expect(describeMenu(electron.app).map(({ enabled }) => enabled ?? true)).to.eql([ true, true, false ]);
  });

});


// helpers //////////

type Loaded = { descriptor: { name: string; script: string; style: string; menu: string }; modules: string[] };

/** Requires the descriptor in a process of its own: what it exports, and which of our modules that loaded. */
function requireInPlainNode(): Loaded {
  const script = `
    const descriptor = require('./index.js');
    const modules = Object.keys(require.cache).map(file => require('node:path').relative('.', file));

    console.log(JSON.stringify({ descriptor, modules }));
  `;

  return JSON.parse(execFileSync(process.execPath, [ '-e', script ], { cwd: ROOT, encoding: 'utf8' }));
}
