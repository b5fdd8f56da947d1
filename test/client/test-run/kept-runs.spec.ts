import { expect } from 'chai';

import { readKeptRuns, withoutRun, withRenamed, withRun } from '../../../client/test-run/kept-runs';
import type { TaskModel } from '../../../core/task';
import type { JsonObject } from '../../../core/result';
import { openAiTask } from '../../helpers/task';
import { aRecord, aResponse } from '../../helpers/test-run-records';


describe('client/test-run - kept-runs', function() {

  it('should read what it writes, after a way through JSON', function() {

    // when
    const kept = JSON.parse(JSON.stringify(withRun(undefined, 'Task_1', aResult()))) as unknown;

    // then
    const { task, ending, variables, knownVariables } = aResult();
    const { response, timing } = ending.record;

    expect(readKeptRuns(kept)).to.eql([ { taskId: 'Task_1', variables, knownVariables, answer: { task, response, timing, simulated: false } } ]);
  });


  it('should keep one run of each task, the newest last', function() {

    // given
    const old = keep([ 'Task_1', aResult('old') ], [ 'Task_2', aResult() ]);

    // when
    const kept = withRun(old, 'Task_1', aResult('new'));

    // then
    expect(idsOf(kept)).to.eql([ 'Task_2', 'Task_1' ]);
    expect(JSON.stringify(kept)).to.include('new').and.not.include('old');
  });


  it('should drop the oldest where it becomes too much', function() {

    // given
    const ids = Array.from({ length: 12 }, (_, index) => `Task_${ index }`);

    // when
    const kept = keep(...ids.map(id => [ id, aResult('ü'.repeat(10_000)) ] as const));

    // then
    expect(new TextEncoder().encode(JSON.stringify(kept)).length).to.be.within(150_000, 200_000);
    expect(idsOf(kept)).to.eql(ids.slice(-idsOf(kept).length));
  });


  it('should keep nothing of a run that is too much alone', function() {
    expect(withRun(null, 'Task_1', aResult('x'.repeat(200_000)))).to.be.null;
  });


  const KEY = `sk-proj-${ 'Canary0123456789'.repeat(4) }abcdefghijT3BlbkFJ${ 'Canary0123456789'.repeat(4) }abcdefghij`;

  const WITH_KEY: [ where: string, result: TestResult ][] = [
    [ 'in the task', aResult('Hi', { task: openAiTask({ inputs: { 'authentication.token': KEY } }) }) ],
    [ 'in the task, of any form', aResult('Hi', { task: openAiTask({ inputs: { 'authentication.token': 'my proxy\'s key' } }) }) ],
    [ 'in a variable', aResult('Hi', { variables: { note: `Use ${ KEY }` } }) ],
    [ 'in a variable that the task reads it from, of any form', aResult('Hi', { task: openAiTask({ inputs: { 'authentication.token': '=key' } }), variables: { key: 'any' } }) ],
    [ 'in the answer', aResult(`Use ${ KEY }`) ]
  ];

  for (const [ where, result ] of WITH_KEY) {

    it(`should keep no run with a key ${ where }, and forget the one before`, function() {

      // given
      const kept = keep([ 'Task_1', aResult() ], [ 'Task_2', aResult() ]);

      // then
      expect(idsOf(withRun(kept, 'Task_1', result))).to.eql([ 'Task_2' ]);
    });
  }


  it('should keep a run of a task without a key', function() {
    expect(idsOf(withRun(null, 'Task_1', aResult('Hi', { task: openAiTask({ inputs: { 'authentication.token': null } }) })))).to.eql([ 'Task_1' ]);
  });


  it('should forget one task, and leave nothing where there is nothing', function() {

    // given
    const kept = keep([ 'Task_1', aResult() ], [ 'Task_2', aResult() ]);

    // then
    expect(idsOf(withoutRun(kept, 'Task_1'))).to.eql([ 'Task_2' ]);
    expect(withoutRun(withoutRun(kept, 'Task_1'), 'Task_2')).to.be.null;
  });


  it('should rename a task', function() {
    expect(idsOf(withRenamed(keep([ 'Task_1', aResult() ]), 'Task_1', 'Task_2'))).to.eql([ 'Task_2' ]);
  });


  const DAMAGED: [ what: string, damage: (answer: object | null | undefined) => unknown ][] = [
    [ 'its task', answer => ({ ...answer, task: { taskId: 'Task_1' } }) ],
    [ 'its response', answer => ({ ...answer, response: { status: 9, headers: {}, body: null } }) ],
    [ 'its time', answer => ({ ...answer, timing: { totalMs: 'long' } }) ],
    [ 'who answered', answer => ({ ...answer, simulated: 'perhaps' }) ],
    [ 'all of it', () => 'answer' ]
  ];

  for (const [ what, damage ] of DAMAGED) {

    it(`should leave out the answer of a run that was damaged in ${ what }`, function() {

      // given
      const [ run ] = readKeptRuns(keep([ 'Task_1', aResult() ]));

      // then
      expect(run?.answer).not.to.be.null;
      expect(readKeptRuns({ version: 1, runs: [ { ...run, answer: damage(run?.answer) } ] })).to.eql([ { ...run, answer: null } ]);
    });
  }

});


// helpers //////////

type TestResult = ReturnType<typeof aResult>;

function keep(...runs: (readonly [ taskId: string, result: TestResult ])[]): object | null {
  return runs.reduce<object | null>((kept, [ taskId, result ]) => withRun(kept, taskId, result), null);
}

function idsOf(kept: unknown): string[] {
  return readKeptRuns(kept).map(({ taskId }) => taskId);
}

function aResult(content = 'Answer', { task = openAiTask(), variables = { complaint: 'Broken' } }: { task?: TaskModel; variables?: JsonObject } = {}) {
  return {
    ending: { kind: 'finished' as const, record: aRecord({ response: aResponse(content) }) },
    tag: 'live' as const, simulated: false, stale: false, task, mappedTask: task, variables, knownVariables: [ 'language' ]
  };
}
