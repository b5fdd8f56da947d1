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


  it('should report a CHROME_BIN that is not an executable file', function() {
    expect(() => findBrowser({ env: { PATH: folder, CHROME_BIN: '/no/such/browser' }, platform: 'linux' }))
      .to.throw('CHROME_BIN names "/no/such/browser", which is not an executable file.');
  });


  it('should take the browser of the package where none is installed', function() {

    // given
    const unpack = () => '/unpacked/chromium';

    // then
    expect(findBrowser({ env: { PATH: folder }, platform: 'linux', unpack })).to.equal('/unpacked/chromium');

    // but when
    const installed = program('chromium');

    // then
    expect(findBrowser({ env: { PATH: folder }, platform: 'linux', unpack })).to.equal(installed);
  });


  it('should not take the browser of the package for another platform', function() {
    expect(() => findBrowser({ env: { PATH: folder }, platform: 'win32', unpack: () => '/unpacked/chromium' })).to.throw('winget install');
  });


  for (const [ platform, howTo ] of [ [ 'linux', 'apt-get install chromium' ], [ 'win32', 'winget install' ] ] as const) {

    it(`should say how to get a browser on ${ platform }`, function() {
      expect(() => findBrowser({ env: { PATH: folder }, platform, unpack: () => null })).to.throw(howTo);
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
