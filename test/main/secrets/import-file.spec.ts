import { expect } from 'chai';

import { MAX_IMPORT } from '../../../core/protocol';
import { createSecretImport, createSecretStore } from '../../../main/secrets';

import { FakeFile, FakeVault } from '../../helpers/vault';

const VALUE = 'sk-distinctive-value-0001';


describe('main/secrets - import', function() {

  it('should show names alone, and which are there already', async function() {

    // given
    const { store, secretImport } = createTested(`A=${ VALUE }\n# note\nB=x=y\nbad name=z\nEMPTY=`);

    await store.save(new Map([ [ 'B', 'old' ] ]));

    // when
    const preview = await secretImport.preview();

    // then
    expect(preview).to.eql({ ok: true, value: { id: 'file-1', fileName: '.env', secrets: [ { name: 'A', exists: false }, { name: 'B', exists: true } ] } });
    expect(JSON.stringify(preview)).not.to.include(VALUE);
  });


  it('should take the chosen ones and forget the rest', async function() {

    // given
    const { store, secretImport } = createTested('A=a\nB=b\nC=c');

    await secretImport.preview();

    // when
    const taken = await secretImport.take('file-1', [ 'A', 'C', 'NOT_IN_IT' ]);

    // then
    expect(taken).to.eql({ ok: true, value: { imported: [ 'A', 'C' ], state: 'stored' } });
    expect((await store.list()).entries.map(({ name }) => name)).to.eql([ 'A', 'C' ]);
    expect(await secretImport.take('file-1', [ 'B' ])).to.eql({ ok: false, problems: [ { code: 'secrets/import-gone' } ] });
  });


  it('should write nothing for an empty choice', async function() {

    // given
    const { file, secretImport } = createTested('A=a');

    await secretImport.preview();

    // then
    expect(await secretImport.take('file-1', [])).to.eql({ ok: true, value: { imported: [], state: 'stored' } });
    expect(file.writes).to.equal(0);
  });


  it('should do nothing where no file was chosen', async function() {
    expect(await createTested(null).secretImport.preview()).to.eql({ ok: true, value: null });
  });


  it('should name a line without a name, never its text', async function() {
    expect(await createTested(`A=a\n${ VALUE }`).secretImport.preview()).to.eql({ ok: false, problems: [ { code: 'secrets/no-name', values: { line: '2' } } ] });
  });


  it('should say that a file has nothing to take', async function() {
    expect(await createTested('# nothing\n').secretImport.preview()).to.eql({ ok: false, problems: [ { code: 'secrets/file-empty' } ] });
  });


  it('should refuse more secrets than one message could choose', async function() {

    // given
    const lines = Array.from({ length: MAX_IMPORT + 1 }, (_, index) => `NAME_${ index }=a`);

    // then
    expect(await createTested(lines.slice(1).join('\n')).secretImport.preview()).to.have.property('ok', true);
    expect(await createTested(lines.join('\n')).secretImport.preview()).to.eql({ ok: false, problems: [ { code: 'secrets/file-too-large' } ] });
  });

});


// helpers //////////

function createTested(text: string | null) {
  const file = new FakeFile();
  const store = createSecretStore({ file, vault: new FakeVault() });
  const chosen = text === null ? null : { name: '.env', text };

  return { file, store, secretImport: createSecretImport({ store, chooseFile: async () => ({ ok: true, value: chosen }) }) };
}
