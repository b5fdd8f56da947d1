import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

import { createAssets } from '../../../playground/server/assets';


describe('playground/server - createAssets', function() {

  let root: string;

  beforeEach(async function() {
    root = await mkdtemp(path.join(os.tmpdir(), 'playground-assets-'));

    await mkdir(path.join(root, 'dist'));
    await writeFile(path.join(root, 'dist', 'client.js'), 'script');
    await writeFile(path.join(root, 'dist', 'main.js'), 'not for the page');
    await writeFile(path.join(root, 'secrets.env'), 'not for anyone');
  });

  afterEach(() => rm(root, { recursive: true }));


  it('should have the built plugin', async function() {

    // when
    const asset = await createAssets(path.join(root, 'dist'))('/plugin/client.js');

    // then
    expect(asset?.type).to.equal('text/javascript; charset=utf-8');
    expect(String(asset?.content)).to.equal('script');
  });


  it('should have no templates where none are installed', async function() {

    // when
    const asset = await createAssets(path.join(root, 'dist'))('/templates.json');

    // then
    expect(asset?.content).to.equal('[]');
  });


  for (const url of [ '/main.js', '/plugin/main.js', '/plugin/client.css', '/../secrets.env', '/plugin/../../secrets.env', '/constructor', '' ]) {

    it(`should have nothing under "${ url }"`, async function() {
      expect(await createAssets(path.join(root, 'dist'))(url)).to.be.null;
    });

  }

});
