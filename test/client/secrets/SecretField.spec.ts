import { expect } from 'chai';

import { buttonIn, showSecretField } from '../../helpers/secret-field';
import { aRecord } from '../../helpers/test-run-records';
import { eventually } from '../bootstrap';


describe('client/secrets - SecretField', function() {

  describe('test run', function() {

    it('should open the editor where the secret has no value', async function() {

      // given
      const { bridge, one, value, line } = await showSecretField({ states: { OPENAI_API_KEY: 'missing' } });

      await eventually(() => expect(line()).to.contain('has no value'));

      // when
      one('.openai-task-run').click();

      // then
      await eventually(() => expect(value().matches(':focus')).to.be.true);
      expect(bridge.started).to.be.empty;
    });


    it('should open the folded group for it', async function() {

      // given
      const { one, value, line } = await showSecretField({ states: { OPENAI_API_KEY: 'missing' } });

      await eventually(() => expect(line()).to.contain('has no value'));
      one('.bio-properties-panel-group-header-title').click();
      await eventually(() => expect(one('.bio-properties-panel-group-entries').classList.contains('open')).to.be.false);

      // when
      one('.openai-task-run').click();

      // then
      await eventually(() => expect(value().matches(':focus')).to.be.true);
    });


    it('should offer to add the value that a run lacked', async function() {

      // given
      const { bridge, one, value } = await showSecretField({ states: { OPENAI_API_KEY: 'stored' } });

      one('.openai-task-run').click();
      await eventually(() => one('.openai-task-run-inputs').click());
      await eventually(() => expect(bridge.started).to.have.length(1));
      bridge.finish(aRecord({
        outcome: 'notRun',
        response: null,
        problems: [ { rule: 'run/secret-missing', severity: 'error', taskId: 'Task_1', field: 'authentication.token', values: { name: 'OPENAI_API_KEY' } } ]
      }));

      // when
      await eventually(() => buttonIn(one('.openai-task-block'), 'Add value…').click());

      // then
      await eventually(() => expect(value().matches(':focus')).to.be.true);
    });

  });


  it('should complete the names that are known', async function() {

    // given
    const { input, one } = await showSecretField({ states: { OPENAI_API_KEY: 'stored', OTHER_KEY: 'stored' } });

    // when
    input().focus();

    // then
    await eventually(() => expect([ ...one('datalist').querySelectorAll('option') ].map(option => option.value)).to.eql([
      '{{secrets.OPENAI_API_KEY}}', '{{secrets.OTHER_KEY}}'
    ]));

    expect(input().list?.id).to.equal(one('datalist').id);
  });

});
