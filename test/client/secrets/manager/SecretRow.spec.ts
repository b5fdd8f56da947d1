import axe from 'axe-core';
import { expect } from 'chai';

import type { KeyCheck, Reply } from '../../../../core/protocol';
import { CANARY, expectFault } from '../../../helpers/secret-field';
import { closeSecretManagers, expectNoValue, showSecretManager, type } from '../../../helpers/secret-manager';
import { eventually } from '../../bootstrap';

const OPENAI = 'https://api.openai.com';
const PROXY = 'https://proxy.example.com';


describe('client/secrets/manager - SecretRow', function() {

  afterEach(closeSecretManagers);


  describe('Change value…', function() {

    for (const state of [ 'stored', 'locked' ] as const) {

      it(`should hand a new value over and empty the field at once: ${ state }`, async function() {

        // given
        const manager = await showSecretManager({ states: { A: state, B: 'stored' } });
        const { bridge, open, row, field, button, done } = manager;

        await open('Change value…', () => row('A'));
        const value = field('Value');

        expect(value.matches(':focus')).to.be.true;
        expect(value.type).to.equal('password');
        type(value, CANARY);

        // when
        button('Save').click();

        // then
        expect(value.value).to.equal('');
        expect(bridge.saved).to.eql([ { name: 'A', value: CANARY } ]);
        await eventually(() => expect(done()).to.equal('A is stored on this computer.'));
        await eventually(() => expect(button('Change value…', row('A')).matches(':focus')).to.be.true);
        expect(row('A').textContent).to.contain('Stored on this computer');
        expectNoValue(manager);
      });

    }


    it('should say what went wrong in its place', async function() {

      // given
      const manager = await showSecretManager({ states: { A: 'stored' } });
      const { bridge, open, row, field, button } = manager;

      bridge.saveFault = { ok: false, problem: { code: 'secrets/damaged' } };
      await open('Change value…');
      type(field('Value'), CANARY);

      // when
      button('Save').click();

      // then
      await eventually(() => expect(row('A').textContent).to.contain('The file of stored secrets is damaged or was written by a later version. It was not changed.'));
      expectNoValue(manager);
    });


    it('should ask for a value before it saves', async function() {

      // given
      const { bridge, open, field, button } = await showSecretManager({ states: { A: 'stored' } });

      await open('Change value…');

      // when
      button('Save').click();

      // then
      await eventually(() => expectFault(field('Value'), 'Nothing to save: paste the value first.'));
      expect(bridge.saved).to.be.empty;
    });

  });


  describe('Rename…', function() {

    it('should begin with the name, note that diagrams keep it, and focus the new one', async function() {

      // given
      const { bridge, open, row, names, field, button, done } = await showSecretManager({ states: { A: 'stored', B: 'stored' } });

      await open('Rename…', () => row('A'));
      expect(field('New name').value).to.equal('A');
      expect(row('A').textContent).to.contain('Tasks that name the secret as {{secrets.A}} are not changed.');
      type(field('New name'), 'C');

      // when
      button('Save').click();

      // then
      await eventually(() => expect(done()).to.equal('A is now C.'));
      expect(bridge.renamed).to.eql([ { name: 'A', newName: 'C' } ]);
      expect(names()).to.have.members([ 'B', 'C' ]);
      await eventually(() => expect(button('Rename…', row('C')).matches(':focus')).to.be.true);
    });


    it('should refuse a name that cannot be one', async function() {

      // given
      const { bridge, open, field, button } = await showSecretManager({ states: { A: 'stored' } });

      await open('Rename…');
      type(field('New name'), 'a b');

      // when
      button('Save').click();

      // then
      await eventually(() => expectFault(field('New name'), 'Use at most 200 characters, without spaces or braces.'));
      expect(bridge.renamed).to.be.empty;
    });


    it('should take a key out of the field at once', async function() {

      // given
      const manager = await showSecretManager({ states: { A: 'stored' } });
      const { open, field } = manager;

      await open('Rename…');

      // when
      type(field('New name'), CANARY);

      // then
      expect(field('New name').value).to.equal('');
      await eventually(() => expectFault(field('New name'), 'This is an API key, not a name. It was removed from this field. Paste it below, as the value.'));
      expectNoValue(manager);
    });


    it('should say that a name is taken', async function() {

      // given
      const { bridge, open, row, names, field, button } = await showSecretManager({ states: { A: 'stored', B: 'stored' } });

      bridge.saveFault = { ok: false, problem: { code: 'secrets/exists', values: { name: 'B' } } };
      await open('Rename…', () => row('A'));
      type(field('New name'), 'B');

      // when
      button('Save').click();

      // then
      await eventually(() => expectFault(field('New name'), 'A secret named B already exists. Choose another name, or delete the existing secret first.'));
      expect(names()).to.eql([ 'A', 'B' ]);
    });

  });


  describe('Check key', function() {

    const ANSWERS: [ Reply<KeyCheck>, said: string, alert: boolean ][] = [
      [ { ok: true, value: { outcome: 'works', origin: OPENAI, status: 200 } }, 'Works.', false ],
      [ { ok: true, value: { outcome: 'wrong-key', origin: OPENAI, status: 401 } }, 'OpenAI does not recognize this key.', true ],
      [ { ok: true, value: { outcome: 'unreachable', origin: PROXY, status: null } }, 'proxy.example.com cannot be reached from this computer.', false ],
      [ { ok: false, problem: { code: 'run/rate-guard', values: { limit: '30' } } }, '30', false ]
    ];

    for (const [ reply, said, alert ] of ANSWERS) {

      it(`should show at the secret, and announce once: ${ said }`, async function() {

        // given
        const { bridge, container, row, button, spoken } = await showSecretManager({
          states: { A: 'stored', B: 'environment' },
          prepare: bridge => bridge.checkReply = reply
        });

        // when
        button('Check key', row('B')).click();

        // then
        await eventually(() => expect(row('B').querySelector('.openai-task-secret-note')?.textContent).to.contain(said));
        await eventually(() => expect(container.querySelector(`[role=${ alert ? 'alert' : 'status' }]`)?.textContent).to.contain(said));
        expect(row('A').querySelector('.openai-task-secret-note')?.textContent).to.equal('');
        expect((alert ? spoken() : container.querySelector('[role=alert]')?.textContent) ?? '').not.to.contain(said);
        expect(bridge.checked).to.eql([ 'B' ]);
      });

    }


    it('should let the rules know the models that it lists', async function() {

      // given
      const models = [ { id: 'gpt-next', shutdown_date: null } ];
      const { facts, button } = await showSecretManager({
        states: { A: 'stored' },
        prepare: bridge => bridge.checkReply = { ok: true, value: { outcome: 'works', origin: OPENAI, status: 200, models } }
      });

      // when
      button('Check key').click();

      // then
      await eventually(() => expect(facts.models).to.equal(models));
    });


    it('should show an address that was allowed on the way', async function() {

      // given
      const { bridge, row, button } = await showSecretManager({ states: { A: 'stored' } });

      bridge.origins.set('A', [ PROXY ]);

      // when
      button('Check key').click();

      // then
      await eventually(() => expect(row('A').textContent).to.contain(PROXY));
    });

  });


  describe('Forget approved addresses', function() {

    it('should take them back and hand the focus on', async function() {

      // given
      const { bridge, row, button, labels, done } = await showSecretManager({
        states: { A: 'stored' },
        prepare: ({ origins }) => origins.set('A', [ PROXY ])
      });

      button('Forget approved addresses').focus();

      // when
      button('Forget approved addresses').click();

      // then
      await eventually(() => expect(done()).to.equal(`A is sent only to ${ OPENAI } again.`));
      await eventually(() => expect(button('Check key').matches(':focus')).to.be.true);
      expect(bridge.forgotten).to.eql([ 'A' ]);
      expect(row('A').textContent).not.to.contain(PROXY);
      expect(labels()).not.to.include('Forget approved addresses');
    });


    it('should say why they stay', async function() {

      // given
      const { bridge, row, button } = await showSecretManager({
        states: { A: 'stored' },
        prepare: ({ origins }) => origins.set('A', [ PROXY ])
      });

      bridge.saveFault = { ok: false, problem: { code: 'secrets/locked', values: { name: 'A' } } };

      // when
      button('Forget approved addresses').click();

      // then
      await eventually(() => expect(row('A').textContent).to.contain('The operating system cannot decrypt A now.').and.contain(PROXY));
    });

  });


  describe('Delete', function() {

    for (const [ deleted, focused ] of [ [ 'A', 'B' ], [ 'C', 'B' ] ] as const) {

      it(`should ask once, delete ${ deleted } and focus its neighbor`, async function() {

        // given
        const { bridge, open, row, names, button, done } = await showSecretManager({ states: { A: 'stored', B: 'stored', C: 'stored' } });

        await open('Delete', () => row(deleted));
        expect(row(deleted).textContent).to.contain(`Delete ${ deleted }?`);
        expect(button('Keep').matches(':focus')).to.be.true;
        expect(bridge.removed).to.be.empty;

        // when
        button('Delete', row(deleted)).click();

        // then
        await eventually(() => expect(done()).to.equal(`${ deleted } is deleted.`));
        expect(bridge.removed).to.eql([ deleted ]);
        expect(names()).not.to.include(deleted);
        await eventually(() => expect(button('Change value…', row(focused)).matches(':focus')).to.be.true);
      });

    }


    it('should focus the button to add one after the last is deleted', async function() {

      // given
      const { open, row, button, container } = await showSecretManager({ states: { A: 'stored' } });

      await open('Delete');

      // when
      button('Delete', row('A')).click();

      // then
      await eventually(() => expect(container.textContent).to.contain('There is no secret yet.'));
      await eventually(() => expect(button('Add secret…').matches(':focus')).to.be.true);
    });


    it('should keep what was not to be deleted', async function() {

      // given
      const { bridge, open, button, names } = await showSecretManager({ states: { A: 'stored' } });

      await open('Delete');

      // when
      button('Keep').click();

      // then
      await eventually(() => expect(button('Delete').matches(':focus')).to.be.true);
      expect(bridge.removed).to.be.empty;
      expect(names()).to.eql([ 'A' ]);
    });


    it('should report why a secret was not deleted', async function() {

      // given
      const { bridge, open, button, row } = await showSecretManager({ states: { A: 'stored' } });

      bridge.saveFault = { ok: false, problem: { code: 'secrets/unwritable', values: { cause: 'EACCES' } } };
      await open('Delete');

      // when
      button('Delete').click();

      // then
      await eventually(() => expect(row('A').textContent).to.contain('(EACCES). Previously stored secrets are unchanged.'));
    });

  });


  for (const opener of [ 'Change value…', 'Rename…', 'Delete', 'Check key' ]) {

    it(`should have nothing that axe finds and fit after "${ opener }"`, async function() {

      // given
      const { container, button } = await showSecretManager({
        width: 280,
        states: { [ 'A_LONG_NAME'.repeat(8) ]: 'stored', B: 'stored' },
        prepare: bridge => bridge.checkReply = { ok: true, value: { outcome: 'wrong-key', origin: OPENAI, status: 401 } }
      });
      const before = container.textContent;

      button(opener).click();
      await eventually(() => expect(container.textContent).not.to.equal(before));

      // when
      const { violations } = await axe.run(container);

      // then
      expect(violations.map(({ id }) => id)).to.be.empty;
      expect(container.scrollWidth).to.equal(280);
    });

  }

});
