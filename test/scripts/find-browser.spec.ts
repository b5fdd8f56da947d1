import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

import { browserFlags, findBrowser } from '../../scripts/find-browser';


describe('scripts - find-browser', function() {

  let folder: string;

  beforeEach(function() {
    folder = mkdtempSync(path.join(tmpdir(), 'find-browser-'));
  });

  afterEach(function() {
    rmSync(folder, { recursive: true });
  });


  it('should take CHROME_BIN before what is installed', function() {

    // given
    const installed = program('chromium');
    const wanted = program('my-browser');

    // then
    expect(findBrowser({ env: { PATH: folder }, platform: 'linux' })).to.equal(installed);
    expect(findBrowser({ env: { PATH: folder, CHROME_BIN: wanted }, platform: 'linux' })).to.equal(wanted);
  });


  it('should find CHROME_BIN by its name on the path', function() {

    // given
    const wanted = program('my-browser');

    // then
    expect(findBrowser({ env: { PATH: folder, CHROME_BIN: 'my-browser' }, platform: 'linux' })).to.equal(wanted);
  });


  it('should prefer Chrome to Chromium to Edge', function() {

    // given
    program('microsoft-edge');
    program('chromium');

    const chrome = program('google-chrome');

    // then
    expect(findBrowser({ env: { PATH: folder }, platform: 'linux' })).to.equal(chrome);
  });


  it('should say that CHROME_BIN is no program', function() {
    expect(() => findBrowser({ env: { PATH: folder, CHROME_BIN: '/no/such/browser' }, platform: 'linux' }))
      .to.throw('CHROME_BIN names "/no/such/browser", which is no program that can be started.');
  });


  for (const [ platform, howTo ] of [ [ 'linux', 'apt-get install chromium' ], [ 'win32', 'winget install' ] ] as const) {

    it(`should say how to get a browser on ${ platform }`, function() {
      expect(() => findBrowser({ env: { PATH: folder }, platform })).to.throw(howTo);
    });

  }


  it('should keep the sandbox except for root and in CI', function() {
    expect(browserFlags({ env: {}, uid: 1000 })).not.to.include('--no-sandbox');
    expect(browserFlags({ env: {}, uid: 0 })).to.include('--no-sandbox');
    expect(browserFlags({ env: { CI: 'true' }, uid: 1000 })).to.include('--no-sandbox');
  });


  // helpers //////////

  function program(name: string): string {
    const file = path.join(folder, name);

    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o755);

    return file;
  }

});
