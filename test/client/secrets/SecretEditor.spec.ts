import axe from 'axe-core';
import { expect } from 'chai';

import type { KeyCheckOutcome } from '../../../core/protocol';
import { buttonIn, CANARY, expectFault, expectNoTrace, key, showSecretField } from '../../helpers/secret-field';
import { eventually } from '../bootstrap';


describe('client/secrets - SecretEditor', function() {

  describe('the editor', function() {

    it('should open in place with focus on the value', async function() {

      // given
      const { open, editor, value, one } = await showSecretField();

      // when
      await open();

      // then
      expect(value().matches(':focus')).to.be.true;
      expect(value().type).to.equal('password');
      expect(value().autocomplete).to.equal('off');
      expect(editor().textContent).to.contain('OPENAI_API_KEY').and.contain('https://api.openai.com');
      expect(editor().textContent).to.contain('Encrypted by the operating system for your user.');
      expect(one('.openai-task-run').classList.contains('openai-task-outlined')).to.be.true;
    });


    it('should leave the panel at rest while it is open', async function() {

      // given
      const { open, tested } = await showSecretField();
      let changes = 0;

      await open();
      await frames(2);
      tested.get<Events>('eventBus').on('propertiesPanel.layoutChanged', () => {
        changes++;
      });

      // when
      await frames(10);

      // then
      expect(changes).to.equal(0);
    });


    it('should leave no trace of the value in the page and the diagram while it is typed', async function() {

      // given
      const { open, value, tested } = await showSecretField();

      await open();
      value().value = CANARY;

      // then
      await expectNoTrace(tested);
      expect(value().matches(':focus')).to.be.true;
      expect(value().value).to.equal(CANARY);
    });


    it('should report that values are not stored', async function() {

      // given
      const { open, editor } = await showSecretField({ storage: 'session' });

      // when
      await open();

      // then
      expect(editor().textContent).to.contain('This system offers no safe storage.');
    });


    it('should save the value once, empty the field at once and focus Test run', async function() {

      // given
      const { bridge, open, value, press, one, line } = await showSecretField();

      await open();
      const input = value();

      input.value = ` ${ CANARY } `;

      // when
      press('Save');

      // then
      expect(input.value).to.equal('');
      expect(bridge.saved).to.eql([ { name: 'OPENAI_API_KEY', value: CANARY } ]);
      await eventually(() => expect(line()).to.contain('Stored on this computer'));
      await eventually(() => expect(one('.openai-task-run').matches(':focus')).to.be.true);
      expect(one('.openai-task-run').classList.contains('openai-task-filled')).to.be.true;
    });


    it('should save on Enter', async function() {

      // given
      const { bridge, open, value } = await showSecretField();

      await open();
      value().value = CANARY;

      // when
      key(value(), 'Enter');

      // then
      await eventually(() => expect(bridge.saved).to.have.length(1));
    });


    it('should ask for a value before it saves', async function() {

      // given
      const { bridge, open, press, value } = await showSecretField();

      await open();
      value().blur();

      // when
      press('Save');

      // then
      await eventually(() => expectFault(value(), 'Nothing to save: paste the value first.'));
      expect(bridge.saved).to.be.empty;
    });


    it('should read out what is wrong where the focus is there already, and take it back', async function() {

      // given
      const { open, value, spoken } = await showSecretField();

      await open();

      // when
      key(value(), 'Enter');

      // then
      await eventually(() => expect(spoken()).to.equal('Nothing to save: paste the value first.'));

      // and when
      value().dispatchEvent(new InputEvent('input', { bubbles: true }));

      // then
      await eventually(() => expect(value().hasAttribute('aria-invalid')).to.be.false);
    });


    it('should report at the value that it is too long', async function() {

      // given
      const { bridge, open, press, value } = await showSecretField();

      bridge.saveFault = { ok: false, problem: { code: 'secrets/too-long', values: { name: 'OPENAI_API_KEY', limit: '4096' } } };
      await open();
      value().value = CANARY;

      // when
      press('Save');

      // then
      await eventually(() => expect(value().nextElementSibling?.textContent).to.contain('far more than an API key.'));
      expect(value().getAttribute('aria-invalid')).to.equal('true');
    });


    it('should report why a value was not stored', async function() {

      // given
      const { bridge, open, press, one, value, spoken } = await showSecretField();

      bridge.saveFault = { ok: false, problem: { code: 'secrets/not-sealed' } };
      await open();
      value().value = CANARY;

      // when
      press('Save');

      // then
      const said = 'The operating system did not encrypt the secret, so it was not stored. Unlock the keyring and try again.';

      await eventually(() => expect(one('.openai-task-secret-note .openai-task-message-error').textContent).to.equal(said));
      await eventually(() => expect(spoken()).to.equal(said));
    });


    for (const close of [ 'Cancel', 'Escape' ]) {

      it(`should close on ${ close } and give the focus back`, async function() {

        // given
        const { bridge, open, value, press, one } = await showSecretField();

        await open();
        value().value = CANARY;

        // when
        if (close === 'Escape') {
          key(value(), 'Escape');
        } else {
          press('Cancel');
        }

        // then
        await eventually(() => expect(one('.openai-task-secret-line button').matches(':focus')).to.be.true);
        expect(bridge.saved).to.be.empty;
      });

    }


    it('should keep undo inside the value', async function() {

      // given
      const { open, value, tested } = await showSecretField();
      let passedOn = 0;

      await open();
      tested.panel.addEventListener('keydown', () => passedOn++);

      // when
      key(value(), 'z', { ctrlKey: true });
      key(value(), 'a');

      // then
      expect(passedOn).to.equal(1);
    });


    it('should delete after asking', async function() {

      // given
      const { bridge, open, press, editor, line } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      await open();
      press('Delete');
      await eventually(() => expect(editor().textContent).to.contain('Delete OPENAI_API_KEY?'));
      expect(bridge.removed).to.be.empty;

      // when
      press('Delete');

      // then
      await eventually(() => expect(line()).to.contain('has no value on this computer'));
      expect(bridge.removed).to.eql([ 'OPENAI_API_KEY' ]);
    });


    it('should keep what was not to be deleted', async function() {

      // given
      const { bridge, open, press, editor } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      await open();
      press('Delete');
      await eventually(() => expect(editor().textContent).to.contain('Delete OPENAI_API_KEY?'));

      // when
      press('Keep');

      // then
      await eventually(() => expect(editor().textContent).not.to.contain('Delete OPENAI_API_KEY?'));
      expect(bridge.removed).to.be.empty;
    });


    it('should close the question on Escape, and the editor on the next', async function() {

      // given
      const { bridge, open, press, editor, one } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      await open();
      press('Delete');
      await eventually(() => expect(buttonIn(editor(), 'Keep').matches(':focus')).to.be.true);

      // when
      key(buttonIn(editor(), 'Keep'), 'Escape');

      // then
      await eventually(() => expect(buttonIn(editor(), 'Delete').matches(':focus')).to.be.true);

      key(buttonIn(editor(), 'Delete'), 'Escape');

      await eventually(() => expect(one('.openai-task-secret-line button').matches(':focus')).to.be.true);
      expect(bridge.removed).to.be.empty;
    });


    it('should ask without a dot at the start of a line, and keep its links in one row', async function() {

      // given
      const { open, press, editor } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      await open();
      const [ check, remove ] = [ 'Check key', 'Delete' ].map(label => buttonIn(editor(), label).getBoundingClientRect());

      expect(remove?.top).to.equal(check?.top);

      // when
      press('Delete');

      // then
      await eventually(() => expect(buttonIn(editor(), 'Keep').getBoundingClientRect().top).to.equal(buttonIn(editor(), 'Delete').getBoundingClientRect().top));
    });


    it('should have no violations and fit into the panel', async function() {

      // given
      const { open, press, editor, value, tested } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      await open();
      press('Save');
      await eventually(() => expectFault(value(), 'Nothing to save: paste the value first.'));
      press('Delete');
      await eventually(() => expect(editor().textContent).to.contain('Delete OPENAI_API_KEY?'));

      // when
      const { violations } = await axe.run(tested.panel.querySelector<HTMLElement>('.openai-task-secret-field') ?? tested.panel);

      // then
      expect(violations.map(({ id }) => id)).to.be.empty;

      const scrolled = tested.panel.querySelector('.bio-properties-panel-scroll-container');

      expect(scrolled?.scrollWidth).to.equal(scrolled?.clientWidth);
    });

  });


  describe('check key', function() {

    const ANSWERS: [ KeyCheckOutcome, string ][] = [
      [ 'works', 'Works.' ],
      [ 'wrong-key', 'OpenAI does not recognize this key.' ],
      [ 'may-not-list', 'The key is not allowed to list models. It can still work for this task.' ],
      [ 'blocked-country', 'OpenAI does not serve your country.' ],
      [ 'unreachable', 'api.openai.com cannot be reached from this computer.' ],
      [ 'refused-origin', 'Not checked: the secret may not go to api.openai.com. Allow it in the dialog to check the key there.' ],
      [ 'no-value', 'There is no value yet. Save one, then check it.' ],
      [ 'unclear', 'api.openai.com returned 500. It is not known whether the key works.' ]
    ];

    for (const [ outcome, text ] of ANSWERS) {

      it(`should show and announce the outcome: ${ outcome }`, async function() {

        // given
        const { bridge, open, press, one, spoken } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

        bridge.checkReply = { ok: true, value: { outcome, origin: 'https://api.openai.com', status: 500 } };
        await open();

        // when
        press('Check key');

        // then
        await eventually(() => expect(one('.openai-task-secret-note').textContent).to.equal(text));
        await eventually(() => expect(outcome === 'wrong-key' ? one('.openai-task-secret-editor [role=alert]').textContent : spoken()).to.equal(text));
        expect(outcome === 'wrong-key' && spoken() === text).to.be.false;
      });

    }


    it('should save the first value of a secret, then check it', async function() {

      // given
      const { bridge, open, value, press } = await showSecretField();

      await open();
      value().value = CANARY;

      // when
      press('Check key');

      // then
      await eventually(() => expect(bridge.checked).to.eql([ 'OPENAI_API_KEY' ]));
      expect(bridge.saved).to.have.length(1);
    });


    it('should not replace a value to check it', async function() {

      // given
      const { bridge, open, value, press } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      await open();
      value().value = CANARY;

      // when
      press('Check key');

      // then
      await eventually(() => expectFault(value(), 'Save the value first: the saved one is checked.'));
      expect(bridge.saved).to.be.empty;
    });

  });

});


// helpers //////////

type Events = { on(event: string, listener: () => void): void };

/** Waits for that many frames. */
async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) {
    await new Promise(requestAnimationFrame);
  }
}
