import { expect } from 'chai';

import type { OpenAiModeling } from '../../../client/modeling';
import type { CommandStack } from '../../../client/types/host';
import { CANARY, expectNoTrace, REFERENCE, showSecretField, transfer } from '../../helpers/secret-field';
import { eventually, rendered } from '../bootstrap';


describe('client/secrets - PastedKeys', function() {

  describe('a key that is pasted', function() {

    for (const name of [ 'paste', 'drop' ]) {

      it(`should not reach the diagram by ${ name }`, async function() {

        // given
        const { tested, input, line } = await showSecretField();

        // when
        const event = transfer(input(), name, `Bearer ${ CANARY }`);

        // then
        expect(event.defaultPrevented).to.be.true;
        await eventually(() => expect(line()).to.contain('It was not pasted').and.contain('Move to a secret…'));
        await expectNoTrace(tested);
      });

    }


    it('should let anything else through', async function() {

      // given
      const { input } = await showSecretField();

      // when
      const event = transfer(input(), 'paste', '{{secrets.OTHER}}');

      // then
      expect(event.defaultPrevented).to.be.false;
    });


    it('should be moved to a secret with one click', async function() {

      // given
      const { bridge, tested, input, line, link, one } = await showSecretField({ token: '' });

      transfer(input(), 'paste', CANARY);
      await eventually(() => expect(line()).to.contain('Move to a secret…'));

      // when
      link().click();

      // then
      await eventually(() => expect(input().value).to.equal(REFERENCE));
      expect(bridge.saved).to.eql([ { name: 'OPENAI_API_KEY', value: CANARY } ]);
      await eventually(() => expect(line()).to.contain('Stored on this computer'));
      await eventually(() => expect(one('.openai-task-run').matches(':focus')).to.be.true);
      await expectNoTrace(tested);

      // undo brings back the field, never the key
      tested.get<CommandStack>('commandStack').undo();
      await rendered();
      await expectNoTrace(tested);
    });


    it('should never replace another secret', async function() {

      // given
      const { bridge, input, line, link } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      transfer(input(), 'paste', CANARY);
      await eventually(() => expect(line()).to.contain('Move to a secret…'));

      // when
      link().click();

      // then
      await eventually(() => expect(input().value).to.equal('{{secrets.OPENAI_API_KEY_2}}'));
      expect(bridge.saved.map(({ name }) => name)).to.eql([ 'OPENAI_API_KEY_2' ]);
    });


    it('should be forgotten once the user does something else', async function() {

      // given
      const { input, line } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      transfer(input(), 'paste', CANARY);
      await eventually(() => expect(line()).to.contain('It was not pasted'));

      // when
      input().dispatchEvent(new InputEvent('input', { bubbles: true }));

      // then
      await eventually(() => expect(line()).to.contain('Stored on this computer'));
    });


    it('should not be written if the field has changed since', async function() {

      // given
      const { bridge, tested, input, line, link } = await showSecretField({ token: '' });
      const save = bridge.saveSecret;

      bridge.saveSecret = request => {
        tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), 'authentication.token', '{{secrets.OTHER}}');

        return save(request);
      };

      transfer(input(), 'paste', CANARY);
      await eventually(() => expect(line()).to.contain('Move to a secret…'));

      // when
      link().click();

      // then
      await eventually(() => expect(bridge.states.get('OPENAI_API_KEY')).to.equal('stored'));
      await eventually(() => expect(line()).to.contain('OTHER has no value'));
      expect(input().value).to.equal('{{secrets.OTHER}}');
    });

  });

});
