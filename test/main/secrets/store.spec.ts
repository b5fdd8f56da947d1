import { expect } from 'chai';

import { createSecretStore } from '../../../main/secrets';

import { FakeFile, FakeVault } from '../../helpers/vault';

const OPENAI = 'https://api.openai.com';
const VALUE = 'sk-distinctive-value-0001';


describe('main/secrets - store', function() {

  it('should keep a secret for OpenAI alone', async function() {

    // given
    const { store } = createTested();

    // when
    const saved = await store.save(new Map([ [ 'KEY', VALUE ] ]));

    // then
    expect(saved).to.eql({ ok: true, value: 'stored' });
    expect(await store.find('KEY')).to.eql({ state: 'stored', value: VALUE, origins: [ OPENAI ] });
    expect(await store.list()).to.eql({ entries: [ { name: 'KEY', state: 'stored', origins: [ OPENAI ] } ], problem: null });
  });


  it('should say that a value is too long for a key, and keep none of those that came with it', async function() {

    // given
    const { store } = createTested();

    // when
    const saved = await store.save(new Map([ [ 'A', VALUE ], [ 'LONG', 'x'.repeat(20_001) ] ]));

    // then
    expect(saved).to.eql({ ok: false, problems: [ { code: 'secrets/too-long', values: { name: 'LONG', limit: '20,000' } } ] });
    expect((await store.list()).entries).to.be.empty;
    expect(await store.save(new Map([ [ 'LONG', 'x'.repeat(20_000) ] ]))).to.have.property('ok', true);
  });


  it('should write no value in the clear', async function() {

    // given
    const { store, file } = createTested();

    // when
    await store.save(new Map([ [ 'KEY', VALUE ] ]));

    // then
    expect(file.text).to.include('KEY');
    expect(file.text).not.to.include(VALUE);
  });


  it('should find secrets after a restart', async function() {

    // given
    const { store, file, vault } = createTested();

    await store.save(new Map([ [ 'KEY', VALUE ] ]));

    // when
    const found = await createSecretStore({ file, vault }).find('KEY');

    // then
    expect(found).to.have.property('value', VALUE);
  });


  it('should replace a value and keep its origins', async function() {

    // given
    const { store } = createTested();

    await store.save(new Map([ [ 'KEY', 'old' ] ]));
    await store.setOrigins('KEY', [ OPENAI, 'https://proxy.example' ]);

    // when
    await store.save(new Map([ [ 'KEY', VALUE ] ]));

    // then
    expect(await store.find('KEY')).to.eql({ state: 'stored', value: VALUE, origins: [ OPENAI, 'https://proxy.example' ] });
  });


  it('should rename with value and origins', async function() {

    // given
    const { store } = createTested();

    await store.save(new Map([ [ 'OLD', VALUE ] ]));
    await store.setOrigins('OLD', [ 'https://proxy.example' ]);

    // when
    const renamed = await store.rename('OLD', 'NEW');

    // then
    expect(renamed).to.eql({ ok: true, value: true });
    expect(await store.find('OLD')).to.be.null;
    expect(await store.find('NEW')).to.eql({ state: 'stored', value: VALUE, origins: [ 'https://proxy.example' ] });
  });


  it('should not rename over another secret', async function() {

    // given
    const { store } = createTested();

    await store.save(new Map([ [ 'A', 'a' ], [ 'B', 'b' ] ]));

    // when
    const renamed = await store.rename('A', 'B');

    // then
    expect(renamed).to.eql({ ok: false, problems: [ { code: 'secrets/exists', values: { name: 'B' } } ] });
    expect(await store.find('B')).to.have.property('value', 'b');
  });


  it('should remove, and say so when there is nothing', async function() {

    // given
    const { store, file } = createTested();

    await store.save(new Map([ [ 'A', 'a' ] ]));

    // when
    const removed = [ await store.remove('A'), await store.remove('A') ];

    // then
    expect(removed).to.eql([ { ok: true, value: true }, { ok: true, value: false } ]);
    expect(file.text).not.to.include('"A"');
  });


  it('should say that there is nothing to rename', async function() {
    expect(await createTested().store.rename('A', 'B')).to.eql({ ok: false, problems: [ { code: 'secrets/unknown', values: { name: 'A' } } ] });
  });


  it('should keep names of Object.prototype apart', async function() {

    // given
    const { store } = createTested();

    // when
    await store.save(new Map([ [ '__proto__', 'a' ], [ 'constructor', 'b' ] ]));

    // then
    expect(await store.find('__proto__')).to.have.property('value', 'a');
    expect(await store.find('constructor')).to.have.property('value', 'b');
    expect(await store.find('toString')).to.be.null;
  });


  it('should lose no write of many at once', async function() {

    // given
    const { store } = createTested();
    const names = Array.from({ length: 20 }, (_, index) => `KEY_${ index }`);

    // when
    await Promise.all(names.map(name => store.save(new Map([ [ name, name ] ]))));

    // then
    expect((await store.list()).entries.map(({ name }) => name)).to.eql(names);
  });


  it('should keep the order of writes of one name', async function() {

    // given
    const { store } = createTested();

    // when
    await Promise.all([ 'first', 'second', 'third' ].map(value => store.save(new Map([ [ 'KEY', value ] ]))));

    // then
    expect(await store.find('KEY')).to.have.property('value', 'third');
  });


  describe('without safe storage', function() {

    it('should keep a secret in memory and write nothing', async function() {

      // given
      const { store, file, vault } = createTested();

      vault.current = 'session';

      // when
      const saved = await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // then
      expect(saved).to.eql({ ok: true, value: 'session' });
      expect(await store.find('KEY')).to.eql({ state: 'session', value: VALUE, origins: [ OPENAI ] });
      expect((await store.list()).entries).to.eql([ { name: 'KEY', state: 'session', origins: [ OPENAI ] } ]);
      expect(file.writes).to.equal(0);
    });


    it('should forget it at the end', async function() {

      // given
      const { store, file, vault } = createTested();

      vault.current = 'session';
      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // when
      const found = await createSecretStore({ file, vault }).find('KEY');

      // then
      expect(found).to.be.null;
    });


    it('should rename, allow and remove', async function() {

      // given
      const { store, vault } = createTested();

      vault.current = 'session';
      await store.save(new Map([ [ 'A', VALUE ] ]));

      // when
      await store.rename('A', 'B');
      await store.setOrigins('B', []);

      // then
      expect(await store.find('B')).to.eql({ state: 'session', value: VALUE, origins: [] });
      expect(await store.remove('B')).to.eql({ ok: true, value: true });
      expect(await store.find('B')).to.be.null;
    });

  });


  describe('a keyring that is gone', function() {

    it('should be told, and the secret kept as it is', async function() {

      // given
      const { store, file, vault } = createTested();

      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      const before = file.text;

      vault.locked = true;

      // when
      const found = await store.find('KEY');

      // then
      expect(found).to.eql({ state: 'locked' });
      expect((await store.list()).entries).to.eql([ { name: 'KEY', state: 'locked', origins: [] } ]);
      expect(await store.rename('KEY', 'B')).to.have.deep.nested.property('problems[0]', { code: 'secrets/locked', values: { name: 'KEY' } });
      expect(file.text).to.equal(before);
    });


    it('should leave other secrets as they are when one is added', async function() {

      // given
      const { store, vault } = createTested();

      await store.save(new Map([ [ 'OLD', VALUE ] ]));
      vault.locked = true;

      // when
      await store.save(new Map([ [ 'NEW', 'other' ] ]));

      // then
      vault.locked = false;
      expect(await store.find('OLD')).to.have.property('value', VALUE);
    });


    it('should use what was given for this session meanwhile', async function() {

      // given
      const { store, vault } = createTested();

      await store.save(new Map([ [ 'KEY', 'stored' ] ]));
      vault.locked = true;
      vault.current = 'session';

      // when
      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // then
      expect(await store.find('KEY')).to.have.property('value', VALUE);
      expect((await store.list()).entries.map(({ state }) => state)).to.eql([ 'session' ]);
    });


    it('should write nothing that it does not seal', async function() {

      // given
      const { store, file, vault } = createTested();

      vault.refuses = true;

      // when
      const saved = await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // then
      expect(saved).to.eql({ ok: false, problems: [ { code: 'secrets/not-sealed' } ] });
      expect(file.text).to.be.null;
    });

  });


  describe('a file that cannot be used', function() {

    const DAMAGED: [ what: string, text: string ][] = [
      [ 'no JSON', '{"version": 1, "secr' ],
      [ 'nothing', '' ],
      [ 'another shape', '{"version":1,"secrets":{"KEY":"x"}}' ],
      [ 'a later version', '{"version":2,"secrets":[]}' ]
    ];

    for (const [ what, text ] of DAMAGED) {

      it(`should be reported and left alone: ${ what }`, async function() {

        // given
        const { store, file } = createTested();

        file.text = text;

        // when
        const outcomes = [ await store.save(new Map([ [ 'KEY', VALUE ] ])), await store.remove('KEY'), await store.rename('KEY', 'B'), await store.setOrigins('KEY', []) ];

        // then
        for (const outcome of outcomes) {
          expect(outcome).to.eql({ ok: false, problems: [ { code: 'secrets/damaged' } ] });
        }

        expect((await store.list()).problem).to.eql({ code: 'secrets/damaged' });
        expect(file.text).to.equal(text);
      });
    }


    it('should be reported where it is held by another program', async function() {

      // given
      const { store, file } = createTested();

      file.readFault = 'EBUSY';

      // when
      const saved = await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // then
      expect(saved).to.eql({ ok: false, problems: [ { code: 'secrets/unreadable', values: { cause: 'EBUSY' } } ] });
      expect(file.writes).to.equal(0);
    });


    it('should keep what was stored where the disk is full', async function() {

      // given
      const { store, file } = createTested();

      await store.save(new Map([ [ 'KEY', 'old' ] ]));
      file.writeFault = 'ENOSPC';

      // when
      const saved = await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // then
      expect(saved).to.eql({ ok: false, problems: [ { code: 'secrets/unwritable', values: { cause: 'ENOSPC' } } ] });
      expect(await store.find('KEY')).to.have.property('value', 'old');
    });


    it('should not open an entry under another name', async function() {

      // given
      const { store, file } = createTested();

      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // when
      file.text = file.text?.replace('"KEY"', '"OTHER"') ?? null;

      // then
      expect(await store.find('OTHER')).to.eql({ state: 'locked' });
    });

  });

});


// helpers //////////

function createTested() {
  const file = new FakeFile();
  const vault = new FakeVault();

  return { file, vault, store: createSecretStore({ file, vault }) };
}
