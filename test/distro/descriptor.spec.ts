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



  it('should name its version in the menu, and no entry that does nothing', function() {

    // given
    const load = createRequire(path.join(ROOT, 'index.js'));
    const describeMenu: unknown = load('./menu.js');
    const { version }: { version: string } = load('./package.json');

    if (typeof describeMenu !== 'function') {
      throw new Error('menu.js exports no function');
    }

    // when
    const entries: unknown = describeMenu({}, {});

    // then
    expect(entries).to.eql([ { label: `Version ${ version }`, enabled: false } ]);
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
