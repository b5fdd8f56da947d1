import { expect } from 'chai';

import { inputSource } from '../../../core/task';
import type { TaskModel } from '../../../core/task';
import { fieldsOf, HIDDEN_VALUES, INPUT_ORDER, JOB_TYPE, OPERATION_URL } from '../../../core/template';
import { parseDiagram } from '../../../lib';

import { OFFICIAL_TASKS, OFFICIAL_TIMEOUT, officialDiagram } from '../../helpers/official-diagrams';


describe('core/task - official tasks', function() {

  before('make the diagrams', async function() {
    this.timeout(OFFICIAL_TIMEOUT);

    await officialDiagram(0, 'chat');
  });


  for (const { version, operation } of OFFICIAL_TASKS) {

    describe(`version ${ version }, ${ operation }`, function() {

      let task: TaskModel;

      beforeEach(async function() {
        task = await readOne(await officialDiagram(version, operation));
      });


      it('should read the task', function() {
        expect(task).to.deep.include({
          taskId: 'Task_1',
          taskName: 'Ask the model',
          platform: 'camunda-cloud',
          operation,
          template: { id: 'io.camunda.connectors.OpenAI.v1', version: version === 0 ? null : version },
          jobType: JOB_TYPE,
          retries: version === 8 ? '3' : null
        });

        expect(inputSource(task, 'url')).to.equal(OPERATION_URL[ operation ]);
      });


      it('should have the inputs of the table in order', function() {

        // given
        const fields = fieldsOf(version, operation, 'gpt-3.5-turbo').filter(field =>
          !field.optional || field.defaultValue !== undefined);
        const hidden = HIDDEN_VALUES.filter(value => value.since <= version
          && (!value.condition || value.condition.operation === operation));

        const expected = [ ...fields, ...hidden ]
          .flatMap(({ binding }) => binding.kind === 'input' ? [ binding.target ] : [])
          .sort((a, b) => INPUT_ORDER.indexOf(a) - INPUT_ORDER.indexOf(b));

        // then
        expect(task.inputs.map(input => input.target)).to.eql(expected);
      });

    });

  }

});


// helpers //////////

async function readOne(xml: string): Promise<TaskModel> {
  const parsed = await parseDiagram(xml);
  const task = parsed.ok ? parsed.value[ 0 ] : undefined;

  if (!task) {
    throw new Error('no task');
  }

  return task;
}
