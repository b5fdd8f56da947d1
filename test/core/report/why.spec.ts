import { expect } from 'chai';

import { renderText } from '../../helpers/render';
import type { ReportedRun } from '../../../core/report';
import { failAtOnceFix, secretToChange, whyOf } from '../../../core/report';
import type { TaskModel } from '../../../core/task';
import type { RunRecord } from '../../../core/run';
import { aFailure, aRecord } from '../../helpers/test-run-records';


describe('core/report - why', function() {

  const cases: [ name: string, record: RunRecord, reason: string | null, retry: string | null ][] = [
    [ 'an unknown key', aFailure(401, 'Unauthorized', { code: 'invalid_api_key' }),
      'OpenAI does not recognize this API key: it is mistyped, deleted, or from another account. Check the key.', 'A retry does not help.' ],
    [ 'a fault of OpenAI', aFailure(500, 'Internal Server Error', {}), 'OpenAI reported an internal error.', 'A retry can help.' ],
    [ 'a status nobody knows', aFailure(418, 'Teapot', {}), 'OpenAI returned 418, which this plugin does not recognize.', 'It is not known whether a retry helps.' ],
    [ 'a time-out', noResponse('timeout'), 'OpenAI did not respond within 30 s. For long answers, increase the connection timeout.', 'A retry might help.' ],
    [ 'no connection', noResponse('connection'), 'OpenAI cannot be reached from this computer. Check the network and the proxy.', 'A retry might help.' ],
    [ 'success', aRecord(), null, null ],
    [ 'a call that was not made', aRecord({ response: null }), null, null ]
  ];

  for (const [ name, record, reason, retry ] of cases) {

    it(`should explain ${ name }`, function() {

      // when
      const why = whyOf(record);

      // then
      expect(why && renderText(why.reason)).to.equal(reason);
      expect(why && renderText(why.retry)).to.equal(retry);
    });

  }


  it('should offer to fail at once where a retry does not help', function() {

    expect(failAtOnceFix(resultOf(aFailure(401, 'Unauthorized', { code: 'invalid_api_key' })))).to.eql({
      status: '401',
      expression: '=if error.code = "401" then jobError(error.message, {}, 0) else null'
    });
  });


  const without: [ name: string, result: ReportedRun ][] = [
    [ 'a retry can help', resultOf(aFailure(500, 'Internal Server Error', {})) ],
    [ 'there is an error expression', resultOf(aFailure(401, 'Unauthorized', { code: 'invalid_api_key' }), '=null') ],
    [ 'no retry is left', resultOf(aFailure(401, 'Unauthorized', { code: 'invalid_api_key' }, { error: { code: '401', message: '', variables: {}, retries: 0 } })) ],
    [ 'the job completes', resultOf(aRecord()) ]
  ];

  for (const [ name, result ] of without) {

    it(`should not offer it where ${ name }`, function() {

      expect(failAtOnceFix(result)).to.equal(null);
    });

  }


  const REFERENCE = '{{secrets.OPENAI_API_KEY}}';

  const changes: [ name: string, status: number, error: Record<string, string>, ran: string, now: string, secret: string | null ][] = [
    [ 'an unknown key', 401, { code: 'invalid_api_key' }, REFERENCE, REFERENCE, 'OPENAI_API_KEY' ],
    [ 'a key that no code explains', 401, {}, REFERENCE, REFERENCE, 'OPENAI_API_KEY' ],
    [ 'a reference without braces', 401, { code: 'invalid_api_key' }, 'secrets.MINE', 'secrets.MINE', 'MINE' ],
    [ 'another organization', 401, { code: 'mismatched_organization' }, REFERENCE, REFERENCE, null ],
    [ 'a fault of OpenAI', 500, {}, REFERENCE, REFERENCE, null ],
    [ 'a key with more around it', 401, { code: 'invalid_api_key' }, `${ REFERENCE }x`, `${ REFERENCE }x`, null ],
    [ 'two secrets', 401, { code: 'invalid_api_key' }, `${ REFERENCE }{{secrets.MORE}}`, `${ REFERENCE }{{secrets.MORE}}`, null ],
    [ 'an expression', 401, { code: 'invalid_api_key' }, '="secrets.MINE"', '="secrets.MINE"', null ],
    [ 'a field that was changed since', 401, { code: 'invalid_api_key' }, REFERENCE, '{{secrets.OTHER}}', null ]
  ];

  for (const [ name, status, error, ran, now, secret ] of changes) {

    it(`should ${ secret === null ? 'offer no secret to change' : 'offer to change the secret' } for ${ name }`, function() {

      // given
      const record = aFailure(status, '', error);

      // then
      expect(secretToChange(resultOf(record, '', ran), now)).to.equal(secret);
    });

  }

});


// helpers //////////

function noResponse(detail: string): RunRecord {
  return aRecord({
    outcome: 'jobFailed',
    response: null,
    localVariables: { connectionTimeoutInSeconds: '30' },
    steps: [ { name: 'response', state: 'failed', ms: 1, detail } ]
  });
}

function resultOf(record: RunRecord, errorExpression = '', key = ''): ReportedRun {
  const task: TaskModel = {
    taskId: 'Task_1', taskName: null, processId: null, platform: 'camunda-cloud', platformVersion: null, operation: 'chat',
    template: { id: null, version: null }, jobType: null, retries: null, outputs: [], multiInstance: null, catchScopes: [], silencedRules: [],
    inputs: [ { target: 'authentication.token', source: key } ],
    headers: [ { key: 'errorExpression', value: errorExpression } ]
  };

  return { ending: { kind: 'finished', record }, simulated: false, stale: false, task, mappedTask: task, variables: {}, knownVariables: [] };
}
