import { expect } from 'chai';

import { FIX_TEXTS, toFixName } from '../../../../core/messages';
import { applyFix, validateTask } from '../../../../core/validation';
import { taskModel } from '../../../helpers/task-model';
import type { TaskOptions } from '../../../helpers/task-model';

const BUSY = { id: 'Event_1', name: 'Ask a human', type: 'boundaryEvent' as const, errorCode: null };

const CHANGES: { title: string; task: TaskOptions; rule: string; name: string; changes: object[] }[] = [
  {
    title: 'edit the field of the problem',
    task: { texts: { resultExpression: '={a: response.body.choices[0].id}' } },
    rule: 'feel/index-zero',
    name: 'Use choices[1]',
    changes: [ { field: 'resultExpression', value: '={a: response.body.choices[1].id}' } ]
  },
  {
    title: 'choose a custom model, with its temperature',
    task: { texts: { internal_model: 'gpt-4', internal_custom_model: undefined, internal_temperature: '0.7' } },
    rule: 'model/shut-down',
    name: 'Use gpt-5.6-sol, temperature 1',
    changes: [
      { field: 'internal_model', value: 'custom' },
      { field: 'internal_custom_model', value: 'gpt-5.6-sol' },
      { field: 'internal_temperature', value: '1' }
    ]
  },
  {
    title: 'ask for no more choices than the model gives',
    task: { texts: { internal_custom_model: 'gpt-4', internal_temperature: '1', internal_choices: '20' } },
    rule: 'model/shut-down',
    name: 'Use gpt-5.6-sol, temperature 1, 8 choices',
    changes: [
      { field: 'internal_model', value: 'custom' },
      { field: 'internal_custom_model', value: 'gpt-5.6-sol' },
      { field: 'internal_choices', value: '8' }
    ]
  },
  {
    title: 'write the model itself where the template has no custom one',
    task: { version: 2, texts: { internal_model: 'gpt-4' } },
    rule: 'model/shut-down',
    name: 'Use gpt-5.6-sol',
    changes: [ { field: 'internal_model', value: 'gpt-5.6-sol' } ]
  },
  {
    title: 'remove what the other operation left behind',
    task: { operation: 'moderation', texts: { internal_prompt: 'old', internal_messages: '=[]' } },
    rule: 'operation/left-over-input',
    name: 'Remove the leftover inputs',
    changes: [ { field: 'internal_prompt', value: null }, { field: 'internal_messages', value: null } ]
  },
  {
    title: 'give the event at the task the code that is thrown',
    task: { texts: { errorExpression: '=bpmnError("BUSY")' }, catchScopes: [ { id: 'Task_1', events: [ { ...BUSY, errorCode: 'OLD' } ] } ] },
    rule: 'error-expression/uncaught-code',
    name: 'Set the code of “Ask a human” to BUSY',
    changes: [ { eventId: 'Event_1', errorCode: 'BUSY' } ]
  },
  {
    title: 'upgrade the template',
    task: { version: 5 },
    rule: 'template/outdated',
    name: 'Upgrade to version 8',
    changes: [ { templateVersion: 8 } ]
  }
];


describe('core/validation/fixes/apply-fix', function() {

  for (const { title, task: options, rule, name, changes } of CHANGES) {

    it(`should ${ title }`, function() {

      // given
      const task = taskModel(options);
      const diagnostic = validateTask(task, { today: '2026-11-22' }).find(each => each.rule === rule);

      // when
      const applied = diagnostic && applyFix(task, diagnostic);

      // then
      expect(applied).to.eql(changes);
      expect(diagnostic && toFixName(diagnostic)).to.equal(name);
    });
  }


  it('should change nothing for a problem without a fix', function() {

    // when
    const changes = applyFix(taskModel(), { field: 'internal_prompt' });

    // then
    expect(changes).to.be.empty;
  });


  it('should offer at least twenty fixes', function() {

    // then
    expect(Object.keys(FIX_TEXTS)).to.have.length.above(20);
  });
});
