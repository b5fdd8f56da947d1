import { expect } from 'chai';

import { renderText } from '../../helpers/render';
import { sentenceOf } from '../../../core/report';
import type { RunEnding } from '../../../core/report';
import type { RunRecord } from '../../../core/run';
import { aFailure, aRecord } from '../../helpers/test-run-records';

const bpmnError = { code: 'BUSY', message: null, variables: {} };


describe('core/report - sentence', function() {

  const cases: [ name: string, record: RunRecord, icon: string, sentence: string ][] = [
    [ 'one variable', aRecord({ variables: { summary: 'Broken' } }),
      'tick', 'Completes and writes summary (string).' ],
    [ 'several variables', aRecord({ variables: { summary: 'Broken', status: 200, all: {} } }),
      'tick', 'Completes and writes summary (string) and 2 more.' ],
    [ 'a list', aRecord({ variables: { tags: [] } }),
      'tick', 'Completes and writes tags (list).' ],
    [ 'a null', aRecord({ variables: { status: 200, summary: null } }),
      'triangle', 'Completes, but summary is null.' ],
    [ 'nothing', aRecord({ variables: {} }),
      'triangle', 'Completes and writes nothing.' ],
    [ 'an ignored error', failed({ outcome: 'completed', error: null }),
      'tick', 'Completes: the error expression ignores the error.' ],
    [ 'a caught BPMN error', failed({ outcome: 'bpmnError', error: bpmnError, caughtBy: { id: 'Event_1', name: 'Ask a human', type: 'boundaryEvent' } }),
      'error-event', 'Throws BPMN error BUSY, caught by “Ask a human”.' ],
    [ 'a catcher without a name', failed({ outcome: 'bpmnError', error: bpmnError, caughtBy: { id: 'Event_1', name: null, type: 'eventSubProcess' } }),
      'error-event', 'Throws BPMN error BUSY, caught by “Event_1”.' ],
    [ 'a BPMN error that nothing catches', failed({ outcome: 'bpmnError', error: bpmnError }),
      'cross', 'Throws BPMN error BUSY. No event catches it: an incident.' ],
    [ 'retries', failed(),
      'cross', 'Fails: 3 attempts, 30 s apart, then an incident.' ],
    [ 'retries without a pause', failed({ error: { code: '401', message: 'No', variables: {}, retries: 1, retryBackoff: null } }),
      'cross', 'Fails: 2 attempts, without a pause, then an incident.' ],
    [ 'retries with a long pause', failed({ error: { code: '500', message: 'No', variables: {}, retries: 2, retryBackoff: 'PT5M' } }),
      'cross', 'Fails: 3 attempts, 5 min apart, then an incident.' ],
    [ 'the last attempt', failed({ error: { code: '401', message: 'No', variables: {}, retries: 0, retryBackoff: null } }),
      'cross', 'Fails: 1 attempt, then an incident.' ],
    [ 'a failure without retries', failed({ error: { code: null, message: 'No', variables: {}, retries: 0, retryBackoff: null } }),
      'cross', 'Fails at once: an incident. No retry.' ],
    [ 'a job error', failed({ error: { code: null, message: 'Busy', variables: { error: 'Busy' }, retries: 2, retryBackoff: 'PT10S' } }),
      'cross', 'Fails as the error expression says: 2 attempts left, then an incident.' ],
    [ 'a job error with one attempt left', failed({ error: { code: null, message: 'Busy', variables: { error: 'Busy' }, retries: 1, retryBackoff: null } }),
      'cross', 'Fails as the error expression says: 1 attempt left, then an incident.' ],
    [ 'a job error without retries', failed({ error: { code: null, message: 'Busy', variables: { error: 'Busy' }, retries: 0, retryBackoff: null } }),
      'cross', 'Fails as the error expression says: an incident. No retry.' ],
    [ 'inputs that fail', failed({ outcome: 'incident', response: null, incident: { type: 'IO_MAPPING_ERROR', message: 'No' } }),
      'cross', 'No call: the inputs cannot be evaluated. An incident.' ],
    [ 'retries that fail', failed({ outcome: 'incident', response: null, incident: { type: 'EXTRACT_VALUE_ERROR', message: 'No' } }),
      'cross', 'No call: the retries cannot be evaluated. An incident.' ],
    [ 'outputs that fail', aRecord({ outcome: 'incident', incident: { type: 'IO_MAPPING_ERROR', message: 'No' } }),
      'cross', 'OpenAI responded, but the output mapping cannot be evaluated. An incident.' ],
    [ 'a rejected deployment', failed({ outcome: 'rejected', response: null, incident: { type: 'DEPLOYMENT_REJECTED', message: 'No' } }),
      'cross', 'Rejected at deployment.' ],
    [ 'a missing secret', failed({ response: null, problems: [ problem('run/secret-missing', { name: 'OPENAI_API_KEY' }) ] }),
      'cross', 'Not sent: OPENAI_API_KEY has no value on this computer.' ],
    [ 'a refused origin', notRun(0, problem('run/refused-origin', { name: 'KEY', origin: 'https://evil.example' })),
      'cross', 'Not sent.' ],
    [ 'a deadline', notRun(1, problem('run/deadline')),
      'cross', 'Stopped before it ended.' ],
    [ 'a cancelled run that was sent', notRun(1, problem('run/cancelled'), 4200),
      'ring', 'Cancelled after 4.2 s. OpenAI may still bill the request.' ],
    [ 'a cancelled run that was not sent', notRun(0, problem('run/cancelled'), 100),
      'ring', 'Cancelled after 0.1 s. Nothing was sent.' ],
    [ 'no connection', failed({ response: null, steps: [ { name: 'response', state: 'failed', ms: 1, detail: 'connection' } ] }),
      'cross', 'No response: api.openai.com cannot be reached from this computer. In a cluster: 3 attempts, 30 s apart, then an incident.' ],
    [ 'an endless result expression', notRun(1, problem('run/evaluation-deadline', {}, 'resultExpression')),
      'cross', 'Result expression stopped after 2 s. In the process, it could run forever.' ],
    [ 'endless inputs', notRun(0, problem('run/evaluation-deadline', {}, '')),
      'cross', 'Inputs stopped after 2 s. In the process, it could run forever.' ],
    [ 'a result expression with too many steps', notRun(1, problem('run/evaluation-limit', { reason: 'feel/step-budget-exceeded', limit: '5000' }, 'resultExpression')),
      'cross', 'Result expression stopped after 5000 steps. In the process, it could run longer.' ],
    [ 'a result expression at another limit', notRun(1, problem('run/evaluation-limit', { reason: 'feel/too-large', what: 'list', limit: '10' }, 'resultExpression')),
      'cross', 'Result expression stopped at a limit of the test run. In the process, it could run longer.' ]
  ];

  for (const [ name, record, icon, sentence ] of cases) {

    it(`should tell ${ name }`, function() {

      // when
      const said = sentenceOf({ ending: { kind: 'finished', record }, simulated: false });

      // then
      expect(renderText(said)).to.equal(sentence);
      expect(said.icon).to.equal(icon);
    });

  }


  it('should tell a run that the user cancelled', function() {

    // when
    const said = sentenceOf({ ending: { kind: 'cancelled', afterMs: 4200, sent: true }, simulated: false });

    // then
    expect(renderText(said)).to.equal('Cancelled after 4.2 s. OpenAI may still bill the request.');
    expect(said.icon).to.equal('ring');
  });


  const simulated: RunEnding[] = [
    { kind: 'cancelled', afterMs: 800, sent: true },
    { kind: 'finished', record: notRun(1, problem('run/cancelled'), 800) }
  ];

  for (const ending of simulated) {

    it(`should name no bill where the simulator answers: ${ ending.kind }`, function() {

      // when
      const said = sentenceOf({ ending, simulated: true });

      // then
      expect(renderText(said)).to.equal('Cancelled after 0.8 s.');
    });

  }


  it('should tell a run that broke off', function() {

    // when
    const said = sentenceOf({ ending: { kind: 'broken', problem: { code: 'protocol/internal-error' } }, simulated: false });

    // then
    expect(renderText(said)).to.equal('The run was stopped by an internal error of the plugin. Press Test run to try again.');
  });

});


// helpers //////////

function failed(overrides: Partial<RunRecord> = {}): RunRecord {
  return aFailure(401, 'Unauthorized', { message: 'No', code: 'invalid_api_key' }, overrides);
}

function problem(rule: RunRecord[ 'problems' ][ number ][ 'rule' ], values = {}, field = 'url'): RunRecord[ 'problems' ][ number ] {
  return { rule, severity: 'error', taskId: 'Task_1', field, values };
}

function notRun(requests: number, told: RunRecord[ 'problems' ][ number ], totalMs = 5000): RunRecord {
  return aRecord({ outcome: 'notRun', response: null, variables: {}, problems: [ told ], timing: { totalMs, httpMs: 0, requests } });
}
