import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

import { createCancel, NEVER } from '../../../core/run';
import { createAsk, createChooseFile } from '../../../main/electron/dialogs';
import type { Question } from '../../../main/secrets';

import { FakeElectron } from '../../helpers/fake-electron';

const QUESTION: Question = { kind: 'origin', name: 'KEY', origin: 'https://proxy.example', task: 'Summarize', origins: [ 'https://api.openai.com' ] };


describe('main/electron - dialogs', function() {

  describe('question', function() {

    for (const answer of [ true, false ]) {

      it(`should bring the answer ${ answer }`, async function() {

        // given
        const { dialog, app } = new FakeElectron({ decide: () => answer });

        // then
        expect(await createAsk(dialog, app)(QUESTION, NEVER)).to.equal(answer);
        expect(dialog.boxes[ 0 ]).to.deep.include({ message: 'Send the secret KEY to https://proxy.example?', buttons: [ 'Do Not Send', 'Allow' ], defaultId: 0, cancelId: 0 });
      });
    }


    it('should stand over the Modeler\'s window, or alone where there is none', async function() {

      // given
      const electron = new FakeElectron();
      const ask = createAsk(electron.dialog, electron.app);
      const window = electron.openWindow();

      // when
      await ask(QUESTION, NEVER);
      window.webContents.destroy();
      await ask(QUESTION, NEVER);

      // then
      expect(electron.dialog.parents).to.eql([ window, null ]);
    });


    it('should close as a refusal when its run is cancelled', async function() {

      // given
      const { dialog, app } = new FakeElectron({ decide: () => new Promise(() => undefined) });
      const { signal, cancel } = createCancel();
      const answer = createAsk(dialog, app)(QUESTION, signal);

      // when
      cancel();

      // then
      expect(await answer).to.be.false;
    });

  });


  describe('file', function() {

    let folder = '';

    beforeEach(async function() {
      folder = await mkdtemp(path.join(tmpdir(), 'openai-task-'));
    });

    afterEach(() => rm(folder, { recursive: true }));


    it('should be read', async function() {

      // given
      await writeFile(path.join(folder, '.env'), 'A=b');

      // then
      expect(await choose(path.join(folder, '.env'))).to.eql({ ok: true, value: { name: '.env', text: 'A=b' } });
    });


    it('should be none where the user chose none', async function() {
      expect(await choose(null)).to.eql({ ok: true, value: null });
    });


    it('should not be larger than any list of secrets', async function() {

      // given
      await writeFile(path.join(folder, 'large'), Buffer.alloc(1024 * 1024 + 1));

      // then
      expect(await choose(path.join(folder, 'large'))).to.eql({ ok: false, problems: [ { code: 'secrets/file-too-large' } ] });
    });


    it('should be named by the system\'s code alone where it cannot be read', async function() {
      expect(await choose(folder)).to.eql({ ok: false, problems: [ { code: 'secrets/file-unreadable', values: { cause: 'EISDIR' } } ] });
    });

  });

});


// helpers //////////

function choose(chosenFile: string | null) {
  const { dialog, app } = new FakeElectron({ chosenFile });

  return createChooseFile(dialog, app)();
}
