import { expect } from 'chai';

import { keptRunOf, readKeptRuns, withoutRun, withRenamed, withRun } from '../../../client/test-run/kept-runs';
import type { KeptRun } from '../../../client/test-run/kept-runs';
import { openAiTask } from '../../helpers/task';
import { aRecord, aResponse } from '../../helpers/test-run-records';


describe('client/test-run - kept-runs', function() {

  it('should read what it writes', function() {

    // given
    const run = aRun('Task_1');

    // then
    expect(readKeptRuns(copy(withRun(undefined, run)))).to.eql([ run ]);
  });


  it('should keep one run of each task, the newest last', function() {

    // given
    const kept = [ aRun('Task_1', 'old'), aRun('Task_2'), aRun('Task_1', 'new') ].reduce<object | null>(withRun, null);

    // then
    expect(readKeptRuns(kept)).to.eql([ aRun('Task_2'), aRun('Task_1', 'new') ]);
  });


  it('should drop the oldest where it becomes too much', function() {

    // given
    const runs = Array.from({ length: 12 }, (_, index) => aRun(`Task_${ index }`, 'ü'.repeat(10_000)));

    // when
    const kept = runs.reduce<object | null>(withRun, null);

    // then
    const ids = readKeptRuns(kept).map(({ taskId }) => taskId);

    expect(new TextEncoder().encode(JSON.stringify(kept)).length).to.be.within(150_000, 200_000);
    expect(ids).to.eql(runs.slice(-ids.length).map(({ taskId }) => taskId));
  });


  it('should keep nothing of a run that is too much alone', function() {
    expect(withRun(null, aRun('Task_1', 'x'.repeat(200_000)))).to.be.null;
  });


  it('should keep nothing that holds a key, wherever it stands', function() {

    // given
    const key = `sk-proj-${ 'Canary0123456789'.repeat(4) }abcdefghijT3BlbkFJ${ 'Canary0123456789'.repeat(4) }abcdefghij`;
    const kept = [ aRun('Task_1'), aRun('Task_2') ].reduce<object | null>(withRun, null);
    const literal = keptRunOf('Task_1', { ...aResult('Hi'), task: openAiTask({ inputs: { 'authentication.token': key } }) });

    // then
    expect(readKeptRuns(withRun(kept, literal))).to.eql([ aRun('Task_2') ]);
    expect(readKeptRuns(withRun(kept, { ...aRun('Task_1'), variables: { note: `Use ${ key }` } }))).to.eql([ aRun('Task_2') ]);
    expect(readKeptRuns(withRun(kept, aRun('Task_1', key)))).to.eql([ aRun('Task_2') ]);
  });


  it('should forget one task, and leave nothing where there is nothing', function() {

    // given
    const kept = [ aRun('Task_1'), aRun('Task_2') ].reduce<object | null>(withRun, null);

    // then
    expect(readKeptRuns(withoutRun(kept, 'Task_1'))).to.eql([ aRun('Task_2') ]);
    expect(withoutRun(withoutRun(kept, 'Task_1'), 'Task_2')).to.be.null;
  });


  it('should rename a task', function() {
    expect(readKeptRuns(withRenamed(withRun(null, aRun('Task_1')), 'Task_1', 'Task_2')).map(({ taskId }) => taskId)).to.eql([ 'Task_2' ]);
  });


  const DAMAGED: [ what: string, damage: (run: KeptRun) => unknown ][] = [
    [ 'its task', run => ({ ...run.answer, task: { taskId: 'Task_1' } }) ],
    [ 'its response', run => ({ ...run.answer, response: { status: 9, headers: {}, body: null } }) ],
    [ 'its time', run => ({ ...run.answer, timing: { totalMs: 'long' } }) ],
    [ 'who answered', run => ({ ...run.answer, simulated: 'perhaps' }) ],
    [ 'all of it', () => 'answer' ]
  ];

  for (const [ what, damage ] of DAMAGED) {

    it(`should leave out the answer of a run that was damaged in ${ what }`, function() {

      // given
      const run = aRun('Task_1');

      // then
      expect(readKeptRuns({ version: 1, runs: [ { ...run, answer: damage(run) } ] })).to.eql([ { ...run, answer: null } ]);
    });
  }

});


// helpers //////////

function aRun(taskId: string, content = 'Answer'): KeptRun {
  return keptRunOf(taskId, aResult(content));
}

function aResult(content: string): Parameters<typeof keptRunOf>[ 1 ] {
  const task = openAiTask();

  return {
    ending: { kind: 'finished', record: aRecord({ response: aResponse(content) }) },
    tag: 'live', simulated: false, stale: false, task, mappedTask: task, variables: { complaint: 'Broken' }, knownVariables: [ 'language' ]
  };
}

function copy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
