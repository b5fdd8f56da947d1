import { expect } from 'chai';

import { validateTask } from '../../lib';
import { taskModel } from '../helpers/task-model';


describe('lib/validate-task', function() {

  it('should word each problem and name its fix', function() {

    // given
    const task = taskModel({ texts: { internal_model: 'gpt-4', internal_custom_model: undefined, internal_temperature: '0.7' } });

    // when
    const found = validateTask(task, { today: '2026-11-22' });

    // then
    expect(found).to.eql([ {
      rule: 'model/shut-down',
      severity: 'error',
      taskId: 'Task_1',
      field: 'internal_model',
      message: 'gpt-4 was shut down on 23 October 2026, so OpenAI returns 404. Choose another model.',
      fix: { id: 'replace-model', name: 'Use gpt-5.6-sol, temperature 1' }
    } ]);
  });


  it('should say where in the text a problem stands', function() {

    // given
    const task = taskModel({ texts: { resultExpression: '={a: response.body.choices[0].message.content}' } });

    // when
    const [ found ] = validateTask(task);

    // then
    expect(found).to.include({ rule: 'feel/index-zero', from: 27, to: 28, message: 'FEEL counts from 1, so index 0 is always null. Use [1] for the first item.' });
  });
});
