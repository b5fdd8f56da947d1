import { expect } from 'chai';

import type { QuickFixes } from '../../../client/validation';
import type { SecretState } from '../../../core/protocol';
import { CANARY, showSecretField } from '../../helpers/secret-field';
import { eventually } from '../bootstrap';


describe('client/secrets - SecretLine', function() {

  describe('the line', function() {

    const LINES: [ SecretState, string, string | null ][] = [
      [ 'stored', 'Stored on this computer', 'Change…' ],
      [ 'session', 'Known until the Modeler closes', 'Change…' ],
      [ 'environment', 'From OPENAI_TASK_SECRET_OPENAI_API_KEY', null ],
      [ 'file', 'OPENAI_API_KEY is in the file of secrets', null ],
      [ 'locked', 'OPENAI_API_KEY is stored, but the operating system does not open it now.', 'Change…' ],
      [ 'missing', 'OPENAI_API_KEY has no value on this computer. Only test runs need it.', 'Add value…' ]
    ];

    for (const [ state, text, link ] of LINES) {

      it(`should tell of a secret that is ${ state }`, async function() {

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
        'This is an API key. A diagram is no place for it: everyone who opens the file can read it.Move to a secret…'
      ));
    });


    it('should tell of an expression', async function() {

      // when
      const { line } = await showSecretField({ token: '=apiKey' });

      // then
      await eventually(() => expect(line()).to.equal('Set by an expression: known only when the task runs'));
    });


    it('should say where else a value may stand where none is kept', async function() {

      // when
      const { line } = await showSecretField({ states: { OPENAI_API_KEY: 'missing' }, storage: null });

      // then
      await eventually(() => expect(line()).to.equal(
        'OPENAI_API_KEY has no value on this computer. Only test runs need it: start with OPENAI_TASK_SECRET_OPENAI_API_KEY set.'
      ));
    });


    it('should say so where nobody can be asked', async function() {

      // when
      const { line } = await showSecretField({ connected: false });

      // then
      await eventually(() => expect(line()).to.equal(
        'Whether the secret has a value is not known: the plugin’s main part is missing in this window.'
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

});
