import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { expect } from 'chai';

const ROOT = path.join(__dirname, '..', '..');


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



  it('should describe its menu without doing anything', function() {

    // given
    const emitted: unknown[][] = [];
    const describeMenu: unknown = createRequire(path.join(ROOT, 'index.js'))('./menu.js');

    if (typeof describeMenu !== 'function') {
      throw new Error('menu.js exports no function');
    }

    // when
    const entries: { label: string; action: () => void }[] = describeMenu({ emit: (...args: unknown[]) => emitted.push(args) }, {});

    // then
    expect(entries.map(({ label }) => label)).to.eql([ 'Secrets…', 'Import Secrets…' ]);
    expect(emitted).to.be.empty;

    // when
    entries.forEach(({ action }) => action());

    // then
    expect(emitted).to.eql([
      [ 'menu:action', 'emit-event', { type: 'openai-task.secrets', payload: {} } ],
      [ 'menu:action', 'emit-event', { type: 'openai-task.import-secrets', payload: {} } ]
    ]);
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
