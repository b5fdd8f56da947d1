import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as nodeFs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

import { createAtomicFile } from '../../../main/secrets';
import type { FileSystem } from '../../../main/secrets';

const WRITER = path.join(import.meta.dirname, '..', '..', 'helpers', 'endless-writer.ts');


describe('main/secrets - atomic file', function() {

  let folder = '';
  let target = '';

  beforeEach(async function() {
    folder = await nodeFs.mkdtemp(path.join(tmpdir(), 'openai-task-'));
    target = path.join(folder, 'deep', 'secrets.json');
  });

  afterEach(() => nodeFs.rm(folder, { recursive: true }));


  it('should tell no file from a file', async function() {

    // given
    const file = createAtomicFile(target);

    // then
    expect(await file.read()).to.eql({ ok: true, text: null });
    expect(await file.write('text')).to.eql({ ok: true });
    expect(await file.read()).to.eql({ ok: true, text: 'text' });
  });


  it('should write for the owner alone and leave nothing beside', async function() {

    // when
    await createAtomicFile(target).write('text');

    // then
    expect(await nodeFs.readdir(path.dirname(target))).to.eql([ 'secrets.json' ]);

    if (process.platform !== 'win32') {
      expect((await nodeFs.stat(target)).mode & 0o777).to.equal(0o600);
      expect((await nodeFs.stat(path.dirname(target))).mode & 0o777).to.equal(0o700);
    }
  });


  it('should narrow the permissions of a file that was open to others', async function() {

    // given
    await createAtomicFile(target).write('old');
    await nodeFs.chmod(target, 0o666);

    // when
    await createAtomicFile(target).write('new');

    // then
    expect((await nodeFs.stat(target)).mode & 0o077).to.equal(process.platform === 'win32' ? 0o066 : 0);
  });


  it('should not write through a link that somebody put in its way', async function() {

    // given
    const elsewhere = path.join(folder, 'elsewhere');

    await nodeFs.writeFile(elsewhere, 'untouched');
    await nodeFs.mkdir(path.dirname(target));
    await nodeFs.symlink(elsewhere, `${ target }.new`);

    // when
    const written = await createAtomicFile(target).write('secret');

    // then
    expect(written).to.eql({ ok: true });
    expect(await nodeFs.readFile(elsewhere, 'utf8')).to.equal('untouched');
  });


  it('should go on after a write that was killed', async function() {

    // given
    const file = createAtomicFile(target);

    await file.write('old');
    await nodeFs.writeFile(`${ target }.new`, '{"half');

    // then
    expect(await file.read()).to.eql({ ok: true, text: 'old' });
    expect(await file.write('new')).to.eql({ ok: true });
    expect(await file.read()).to.eql({ ok: true, text: 'new' });
  });


  it('should hold one whole text, whenever its writer is killed', async function() {

    // on a busy machine, processes take long to start
    this.timeout(60_000);

    for (let round = 0; round < 3; round++) {

      // given
      const writer = spawn(process.execPath, [ '--import', 'tsx', WRITER, target ], { stdio: [ 'ignore', 'pipe', 'inherit' ] });

      await once(writer.stdout, 'data');

      // when
      writer.kill('SIGKILL');
      await once(writer, 'exit');

      // then
      const read = await createAtomicFile(target).read();

      expect(read.ok && read.text).to.match(/^(\d)\1{199999}$/);
    }
  });


  const FAULTS: [ step: string, code: string, fs: (fail: () => Promise<never>) => Partial<FileSystem> ][] = [
    [ 'opening', 'EACCES', fail => ({ open: fail }) ],
    [ 'renaming', 'EBUSY', fail => ({ rename: fail }) ],
    [ 'making the folder', 'EROFS', fail => ({ mkdir: fail }) ],
    [ 'writing', 'ENOSPC', fail => ({ open: opened({ writeFile: fail }) }) ],
    [ 'flushing', 'EIO', fail => ({ open: opened({ sync: fail }) }) ]
  ];

  for (const [ step, code, faulty ] of FAULTS) {

    it(`should keep the former text where ${ step } fails (${ code })`, async function() {

      // given
      await createAtomicFile(target).write('old');

      const fail = () => Promise.reject(Object.assign(new Error('secret text'), { code }));
      const file = createAtomicFile(target, { ...nodeFs, ...faulty(fail) });

      // when
      const written = await file.write('new');

      // then
      expect(written).to.eql({ ok: false, cause: code });
      expect(await nodeFs.readdir(path.dirname(target))).to.eql([ 'secrets.json' ]);
      expect(await nodeFs.readFile(target, 'utf8')).to.equal('old');
    });
  }


  it('should name why it cannot read', async function() {

    // given
    await nodeFs.mkdir(target, { recursive: true });

    // then
    expect(await createAtomicFile(target).read()).to.eql({ ok: false, cause: 'EISDIR' });
  });


  // helpers //////////

  /** Opens for real, and fails in one of the handle's steps. */
  function opened(faulty: Partial<nodeFs.FileHandle>): FileSystem[ 'open' ] {
    return async (...args) => {
      const handle = await nodeFs.open(...args);

      return Object.assign(handle, faulty);
    };
  }

});
