import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { expect } from 'chai';

const ROOT = path.join(__dirname, '..', '..');


describe('distro - index.js', function() {

  it('should be harmless to require where there is no Electron', function() {

    // when
    const { descriptor, modules } = requireInPlainNode();

    // then
    expect(descriptor).to.eql({ name: 'openai-task', script: './dist/client.js', style: './dist/client.css' });
    expect(modules).to.eql([ 'index.js' ]);
  });


  it('should name files that the build makes', function() {

    // when
    const { descriptor } = requireInPlainNode();

    // then
    expect([ descriptor.script, descriptor.style ].filter(file => !existsSync(path.join(ROOT, file)))).to.be.empty;
  });

});


// helpers //////////

type Loaded = { descriptor: { name: string; script: string; style: string }; modules: string[] };

/** Requires the descriptor in a process of its own: what it exports, and which of our modules that loaded. */
function requireInPlainNode(): Loaded {
  const script = `
    const descriptor = require('./index.js');
    const modules = Object.keys(require.cache).map(file => require('node:path').relative('.', file));

    console.log(JSON.stringify({ descriptor, modules }));
  `;

  return JSON.parse(execFileSync(process.execPath, [ '-e', script ], { cwd: ROOT, encoding: 'utf8' }));
}
