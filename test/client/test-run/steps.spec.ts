import { expect } from 'chai';

import { initialSteps, limitOf, wasSent, withStep } from '../../../client/test-run/steps';
import type { RunningState } from '../../../client/test-run/state';
import type { TaskModel } from '../../../core/task';


describe('client/test-run - steps', function() {

  const limits: [ source: string | null, ms: number | null ][] = [
    [ null, 20_000 ],
    [ '', 20_000 ],
    [ '30', 30_000 ],
    [ ' 30 ', 30_000 ],
    [ '0', null ],
    [ '=timeout', null ],
    [ '{{secrets.TIMEOUT}}', null ]
  ];

  for (const [ source, ms ] of limits) {

    it(`should read the limit of <${ source }>`, function() {

      expect(limitOf(aTask(source))).to.equal(ms);
    });

  }


  it('should note when the request went out', function() {

    // when
    const state = withStep(running(), step('response', 'running'), 1234);

    // then
    expect(state).to.include({ phase: 'running', waitingSince: 1234 });
    expect(withStep(state, step('outcome', 'running'), 2000).waitingSince).to.equal(1234);
  });


  it('should know whether the request left', function() {

    expect(wasSent(running())).to.be.false;
    expect(wasSent(withStep(running(), step('inputs', 'running'), 0))).to.be.false;
    expect(wasSent(withStep(running(), { event: 'step', token: 'x', step: { name: 'request', state: 'done', ms: 1 } }, 0))).to.be.true;
    expect(wasSent(withStep(running(), step('response', 'running'), 0))).to.be.true;
  });

});


// helpers //////////

function step(name: 'inputs' | 'request' | 'response' | 'outcome', state: 'running') {
  return { event: 'step', token: 'x', step: { name, state } } as const;
}

function running(): RunningState {
  return {
    phase: 'running', token: 'x', startedAt: 0, task: aTask('30'), variables: {}, knownVariables: [], steps: initialSteps(),
    waitingSince: null, limitMs: 30_000, showSteps: true
  };
}

function aTask(timeout: string | null): TaskModel {
  return {
    taskId: 'Task_1', taskName: null, processId: null, platform: 'camunda-cloud', platformVersion: null, operation: 'chat',
    template: { id: null, version: null }, jobType: null, retries: null, outputs: [], headers: [], multiInstance: null, catchScopes: [], silencedRules: [],
    inputs: timeout === null ? [] : [ { target: 'connectionTimeoutInSeconds', source: timeout } ]
  };
}
