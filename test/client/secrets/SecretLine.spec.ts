import { expect } from 'chai';

import type { OpenAiModeling } from '../../../client/modeling';
import type { QuickFixes } from '../../../client/validation';
import type { SecretState } from '../../../core/protocol';
import { CANARY, showSecretField, transfer } from '../../helpers/secret-field';
import { eventually, rendered } from '../bootstrap';


describe('client/secrets - SecretLine', function() {

  describe('the line', function() {

    const LINES: [ SecretState, string, string | null ][] = [
      [ 'stored', 'Stored on this computer', 'Change…' ],
      [ 'session', 'Kept until the Modeler closes', 'Change…' ],
      [ 'environment', 'From OPENAI_TASK_SECRET_OPENAI_API_KEY', null ],
      [ 'file', 'OPENAI_API_KEY is in the file of secrets', null ],
      [ 'locked', 'OPENAI_API_KEY is stored, but the operating system cannot decrypt it now.', 'Change…' ],
      [ 'missing', 'OPENAI_API_KEY has no value on this computer. Only test runs need one.', 'Add value…' ]
    ];

    for (const [ state, text, link ] of LINES) {

      it(`should describe a secret that is ${ state }`, async function() {

        // when
        const { line } = await showSecretField({ states: { OPENAI_API_KEY: state } });

        // then
        await eventually(() => expect(line()).to.equal(`${ text }${ link ?? '' }`));
      });

    }


    it('should leave a key in the diagram to the rule that reports it', async function() {

      // when
      const { tested, line, one } = await showSecretField({ token: CANARY });

      // then
      await eventually(() => expect(one('[data-rule="api-key/plain-text"]').textContent).to.contain('This is an API key.').and.contain('Move to a secret…'));
      expect(line()).to.equal('');

      // and when
      tested.get<QuickFixes>('openAiQuickFixes').silence(tested.element('Task_1'), 'api-key/plain-text', 'authentication.token');

      // then
      await eventually(() => expect(line()).to.equal(
        'This is an API key. Do not keep it in a diagram: everyone who opens the file can read it.Move to a secret…'
      ));
    });


    it('should describe an expression', async function() {

      // when
      const { line } = await showSecretField({ token: '=apiKey' });

      // then
      await eventually(() => expect(line()).to.equal('Set by an expression: known only when the task runs'));
    });


    it('should name the other sources of a value if none can be stored', async function() {

      // when
      const { line } = await showSecretField({ states: { OPENAI_API_KEY: 'missing' }, storage: null });

      // then
      await eventually(() => expect(line()).to.equal(
        'OPENAI_API_KEY has no value on this computer. Only test runs need it: start with OPENAI_TASK_SECRET_OPENAI_API_KEY set.'
      ));
    });


    it('should report that there is no bridge', async function() {

      // when
      const { line } = await showSecretField({ connected: false });

      // then
      await eventually(() => expect(line()).to.equal(
        'It is not known whether the secret has a value: this window cannot reach the plugin’s main process.'
      ));
    });


    it('should follow what happens elsewhere', async function() {

      // given
      const { bridge, line } = await showSecretField({ states: { OPENAI_API_KEY: 'missing' } });

      await eventually(() => expect(line()).to.contain('has no value'));

      // when
      bridge.states.set('OPENAI_API_KEY', 'stored');
      bridge.emit({ event: 'secretsChanged' });

      // then
      await eventually(() => expect(line()).to.contain('Stored on this computer'));
    });

  });


  describe('live region', function() {

    it('should be the group\'s own, and announce only changes', async function() {

      // given
      const { bridge, tested, line, spoken } = await showSecretField({ states: { OPENAI_API_KEY: 'missing' } });

      await eventually(() => expect(line()).to.contain('Add value…'));
      await rendered();

      expect(tested.panel.querySelectorAll('.openai-task [role=status]')).to.have.length(1);
      expect(spoken()).to.equal('');

      // when
      bridge.states.set('OPENAI_API_KEY', 'stored');
      bridge.emit({ event: 'secretsChanged' });

      // then
      await eventually(() => expect(spoken()).to.equal('Stored on this computer'));
    });


    it('should announce the secret that was saved in the editor', async function() {

      // given
      const { open, value, press, spoken } = await showSecretField();

      await open();
      value().value = CANARY;

      // when
      press('Save');

      // then
      await eventually(() => expect(spoken()).to.equal('Stored on this computer'));
    });


    it('should announce that a key was held back', async function() {

      // given
      const { input, line, spoken } = await showSecretField({ token: '' });

      await rendered();

      // when
      transfer(input(), 'paste', CANARY);

      // then
      await eventually(() => expect(line()).to.contain('It was not pasted'));
      await eventually(() => expect(spoken()).to.contain('It was not pasted'));
    });


    it('should not announce the line of another text', async function() {

      // given
      const { tested, line, spoken } = await showSecretField({ states: { OPENAI_API_KEY: 'missing', OTHER: 'stored' } });

      await eventually(() => expect(line()).to.contain('Add value…'));

      // when
      tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), 'authentication.token', '{{secrets.OTHER}}');

      // then
      await eventually(() => expect(line()).to.contain('Stored on this computer'));
      await rendered();
      expect(spoken()).to.equal('');
    });

  });


  describe('look', function() {

    it('should have the link at the end of a text of one line', async function() {

      // when
      const { line, link, one } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      await eventually(() => expect(line()).to.contain('Change…'));

      // wide enough for the letters of any font
      one('.openai-task-secret-line').style.width = '400px';

      // then
      const [ text, follow, state ] = [ one('.openai-task-secret-line span'), link(), one('.openai-task-secret-state') ].map(each => each.getBoundingClientRect());

      expect(follow?.top).to.equal(text?.top);
      expect(follow?.right).to.be.closeTo(state?.right ?? 0, 1);
    });


    it('should have the link below a longer text, which has all the width', async function() {

      // when
      const { line, link, one } = await showSecretField({ states: { OPENAI_API_KEY: 'missing' } });

      await eventually(() => expect(line()).to.contain('Add value…'));

      // then
      const [ text, follow, field ] = [ one('.openai-task-secret-line span'), link(), one('.openai-task-secret-field input') ].map(each => each.getBoundingClientRect());

      expect(follow?.top).to.be.at.least(text?.bottom ?? Infinity);
      expect(follow?.left).to.equal(text?.left);
      expect(text?.right).to.be.closeTo(field?.right ?? 0, 1);
    });


    it('should have a key as large as the other icons', async function() {

      // when
      const { line, one } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      await eventually(() => expect(line()).to.contain('Change…'));

      // then
      const { width, height } = one('.openai-task-icon-key path').getBoundingClientRect();

      expect(Math.round(width)).to.be.within(14, 16);
      expect(Math.round(height)).to.be.within(14, 16);
    });

  });

});
