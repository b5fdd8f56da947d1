import { expect } from 'chai';

import { toDiagnosticMessage } from '../../../core/messages';
import { TEMPLATE_VERSIONS, modelChoices } from '../../../core/template';
import type { Operation } from '../../../core/template';
import { RULES, inspectTask, runRules, validateTask } from '../../../core/validation';
import { taskModel } from '../../helpers/task-model';

const TODAY = '2026-11-22';
const OPERATIONS: Operation[] = [ 'chat', 'moderation' ];


describe('core/validation/validate', function() {

  for (const { version } of TEMPLATE_VERSIONS) {

    for (const operation of OPERATIONS) {

      it(`should find neither error nor warning in version ${ version }, ${ operation }, filled in`, function() {

        // when
        const found = validateTask(taskModel({ version, operation }), { today: TODAY });

        // then
        expect(found.filter(({ severity }) => severity !== 'info')).to.eql([]);
      });
    }
  }


  for (const version of [ 0, 1, 2, 3 ]) {

    for (const { value: model } of modelChoices(version)) {

      it(`should find exactly that the model is shut down in version ${ version } with ${ model }`, function() {

        // when
        const found = validateTask(taskModel({ version, texts: { internal_model: model } }), { today: TODAY });

        // then
        expect(found.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).to.eql([ 'model/shut-down' ]);
      });
    }
  }


  it('should make a rule that throws a problem of its own', function() {

    // given
    const [ first, second ] = RULES;
    const broken = { ...first!, check: () => { throw new Error('no luck'); } };
    const speaking = { ...second!, check: () => [ { field: 'internal_prompt' } ] };

    // when
    const found = runRules([ broken, speaking ], taskModel());

    // then
    expect(found.map(({ rule }) => rule)).to.eql([ 'rule-error', second!.id ]);
    expect(found.map(toDiagnosticMessage)[ 0 ]).to.include(first!.id).and.to.include('no luck');
  });


  it('should name the task in each problem', function() {

    // when
    const found = validateTask(taskModel({ texts: { internal_prompt: '' } }), { today: TODAY });

    // then
    expect(found.map(({ taskId }) => taskId)).to.eql([ 'Task_1' ]);
  });


  it('should leave Camunda 7 alone', function() {

    // when
    const found = validateTask({ ...taskModel({ texts: { internal_prompt: '' } }), platform: 'camunda-platform' });

    // then
    expect(found).to.be.empty;
  });


  it('should mark what the template says itself', function() {

    // when
    const [ found ] = validateTask(taskModel({ texts: { internal_prompt: '' } }), { today: TODAY });

    // then
    expect(found).to.include({ rule: 'prompt/missing', coveredByTemplate: true });
  });


  it('should keep apart what a task does not want reported', function() {

    // given
    const task = taskModel({ texts: { retries: 'three', internal_temperature: '3' }, silencedRules: [ 'retries/not-a-number' ] });

    // when
    const { reported, silenced } = inspectTask(task, { today: TODAY });

    // then
    expect(silenced.map(({ rule }) => rule)).to.eql([ 'retries/not-a-number' ]);
    expect(reported.map(({ rule }) => rule)).to.include('temperature/out-of-range').and.not.to.include('retries/not-a-number');
    expect(validateTask(task, { today: TODAY })).to.eql(reported);
  });
});
