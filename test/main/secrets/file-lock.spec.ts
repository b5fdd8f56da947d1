import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

import { createAtomicFile, createSecretStore } from '../../../main/secrets';
import { FakeVault } from '../../helpers/vault';


describe('main/secrets - one file for several processes', function() {

  let folder = '';
  let target = '';

  beforeEach(async function() {
    folder = await mkdtemp(path.join(tmpdir(), 'openai-task-'));
    target = path.join(folder, 'secrets.json');
  });

  afterEach(() => rm(folder, { recursive: true }));


  it('should lose no secret that two stores save at once', async function() {

    // given: each store has a queue of its own, as each process has
    const stores = [ 1, 2, 3, 4 ].map(() => createSecretStore({ file: createAtomicFile(target), vault: new FakeVault() }));
    const names = stores.flatMap((_, store) => [ 1, 2, 3, 4, 5 ].map(count => `S${ store }_${ count }`));

    // when
    const saved = await Promise.all(names.map(name => stores[ Number(name[ 1 ]) ]?.save(new Map([ [ name, 'value' ] ]))));

    // then
    const { entries } = await createSecretStore({ file: createAtomicFile(target), vault: new FakeVault() }).list();

    expect(saved.every(result => result?.ok)).to.be.true;
    expect(entries.map(({ name }) => name).sort()).to.eql(names.sort());
    expect(await readdir(folder)).to.eql([ 'secrets.json' ]);
  });


  it('should write under a name that is another each time', async function() {

    // when
    const written = await Promise.all(Array.from({ length: 8 }, (_, index) => createAtomicFile(target).write(String(index).repeat(100_000))));

    // then
    const read = await createAtomicFile(target).read();

    expect(written).to.eql(written.map(() => ({ ok: true })));
    expect(read.ok && read.text).to.match(/^(\d)\1{99999}$/);
  });


  it('should take over the lock of a process that was killed', async function() {

    // given
    await writeFile(`${ target }.lock`, '');
    await utimes(`${ target }.lock`, 0, 0);

    // when
    const done = await createAtomicFile(target).exclusive(async () => 'done');

    // then
    expect(done).to.eql({ ok: true, value: 'done' });
    expect(await readdir(folder)).to.be.empty;
  });


  it('should release the lock where the work fails', async function() {

    // when
    const error = await createAtomicFile(target).exclusive(() => Promise.reject(new Error('broken'))).catch(String);

    // then
    expect(error).to.equal('Error: broken');
    expect(await readdir(folder)).to.be.empty;
  });


  it('should report a pipe at once', async function() {

    if (process.platform === 'win32') {
      return expect(process.platform).to.equal('win32');
    }

    // given
    execFileSync('mkfifo', [ target ]);

    // then
    expect(await createAtomicFile(target).read()).to.eql({ ok: false, cause: 'not a file' });
  });


  it('should report a file of 50 MB without reading it', async function() {

    // given
    await writeFile(target, '');
    await truncate(target, 50_000_000);

    // then
    expect(await createAtomicFile(target).read()).to.eql({ ok: false, cause: 'EFBIG' });
  });

});
