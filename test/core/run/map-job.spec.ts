import { expect } from 'chai';

import type { TaskModel } from '../../../core/task';
import { mapJob } from '../../../core/run';
import type { Evaluated, Evaluator, GivenResponse, PreparedJob, RunRecord } from '../../../core/run';

const RESPONSE: GivenResponse = { status: 200, headers: {}, body: { answer: 42 } };

const TASK: TaskModel = {
  taskId: 'Task_1',
  taskName: null,
  processId: 'Process_1',
  platform: 'camunda-cloud',
  platformVersion: '8.9.0',
  operation: 'chat',
  template: { id: null, version: null },
  jobType: null,
  retries: null,
  inputs: [],
  outputs: [],
  headers: [],
  multiInstance: null,
  catchScopes: [],
  silencedRules: []
};


describe('core/run - mapJob', function() {

  it('should finish the prepared job on the given response', async function() {

    // given
    const prepared: PreparedJob = { state: 'ended', record: await recordOf('prepared') };
    const finished = await recordOf('finished');
    const calls: unknown[] = [];

    const evaluator: Evaluator = {
      async prepare(...input) {
        calls.push(input);

        return { ok: true, value: prepared };
      },

      async finish(...input) {
        calls.push(input);

        return { ok: true, value: finished };
      }
    };

    // when
    const record = await mapJob({ task: TASK, variables: { a: 1 }, options: { jobRetries: 2 }, evaluator, response: RESPONSE });

    // then
    expect(record).to.equal(finished);
    expect(calls).to.eql([ [ TASK, { a: 1 }, { jobRetries: 2 } ], [ prepared, RESPONSE ] ]);
  });


  const endings: [ leg: 'prepare' | 'finish', code: 'run/evaluation-deadline' | 'run/worker-failed', field: string ][] = [
    [ 'prepare', 'run/evaluation-deadline', '' ],
    [ 'prepare', 'run/worker-failed', '' ],
    [ 'finish', 'run/evaluation-deadline', 'resultExpression' ],
    [ 'finish', 'run/worker-failed', 'resultExpression' ]
  ];

  for (const [ leg, code, field ] of endings) {

    it(`should return a record if <${ leg }> ended with ${ code }`, async function() {

      // when
      const record = await mapJob({ task: TASK, variables: {}, evaluator: endingIn(leg, code), response: RESPONSE });

      // then
      expect(record.outcome).to.equal('notRun');
      expect(record.problems).to.eql([ { rule: code, severity: 'error', taskId: 'Task_1', field } ]);
      expect(record.steps.map(({ state }) => state)).to.eql(Array(6).fill('skipped'));
    });

  }

});


// helpers //////////

type Failed = Extract<Evaluated<never>, { ok: false }>;

function endingIn(leg: 'prepare' | 'finish', code: Failed['code']): Evaluator {
  const failed: Failed = { ok: false, code };

  return {
    prepare: async () => leg === 'prepare' ? failed : { ok: true, value: { state: 'ended', record: await recordOf('prepared') } },
    finish: async () => failed
  };
}

/** A record that the task's name identifies. */
async function recordOf(taskName: string): Promise<RunRecord> {
  const record = await mapJob({
    task: TASK,
    variables: {},
    evaluator: {
      prepare: async () => ({ ok: false, code: 'run/worker-failed' }),
      finish: async () => ({ ok: false, code: 'run/worker-failed' })
    },
    response: RESPONSE
  });

  return { ...record, taskName };
}
