import { expect } from 'chai';
import fc from 'fast-check';

import { toDocument } from '../../../core/messages';
import type { CatchScope } from '../../../core/task';
import type { JsonObject } from '../../../core/result';
import { finishJob, prepareJob } from '../../../core/run';
import type { GivenResponse, JobOptions, RunRecord } from '../../../core/run';

import { openAiTask } from '../../helpers/task';
import type { OpenAiTask } from '../../helpers/task';


describe('core/run - finishJob', function() {

  for (const failure of [ 'timeout', 'connection', 'tls' ] as const) {

    it(`should show a given ${ failure } as a failed response`, function() {

      // when
      const record = finishJob(prepareJob(openAiTask(), {}), { failure });

      // then
      expect(record.outcome).to.equal('jobFailed');
      expect(record.steps.find(({ name }) => name === 'response')).to.eql({ name: 'response', state: 'failed', ms: 0, detail: failure });
    });
  }


  const OK: GivenResponse = { status: 200, headers: {}, body: { text: 'Hello', usage: { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 } } };
  const BAD: GivenResponse = { status: 500, headers: {}, body: {} };

  it('should return an ended job unchanged', function() {

    // given
    const prepared = prepareJob(openAiTask({ inputs: { internal_prompt: null } }), {});

    // then
    expect(finishJob(prepared, OK)).to.equal(prepared.state === 'ended' && prepared.record);
  });


  it('should read the usage', function() {

    // then
    expect(map({}, OK).usage).to.eql({ promptTokens: 5, completionTokens: 7, totalTokens: 12 });
    expect(map({}, { status: 200, headers: {}, body: { id: 'm' } }).usage).to.be.null;
  });


  it('should prefer an input error to a response', function() {

    // given
    const task = { inputs: { 'authentication.token': '=null', 'internal_prompt': '{{secrets.A}}' } };

    // then
    expect(map(task, OK).error).to.deep.include({ retries: 0 });
  });


  for (const failure of [ 'timeout', 'connection', 'tls' ] as const) {

    it(`should map the failure ${ failure }`, function() {

      // when
      const record = map({}, { failure });

      // then
      expect(record).to.deep.include({ outcome: 'jobFailed', response: null });
      expect(record.error?.code).to.equal(failure === 'tls' ? 'SSL_HANDSHAKE_FAILED' : '408');
    });
  }


  it('should name the event that catches the error', function() {

    // given
    const catchScopes: CatchScope[] = [ { id: 'Task_1', events: [ { id: 'OnBusy', name: 'Ask a human', type: 'boundaryEvent', errorCode: 'BUSY' } ] } ];

    // when
    const record = map({ catchScopes, headers: { errorExpression: '=bpmnError("BUSY", "try later")' } }, BAD);

    // then
    expect(record).to.deep.include({
      outcome: 'bpmnError',
      caughtBy: { id: 'OnBusy', name: 'Ask a human', type: 'boundaryEvent' },
      incident: null,
      error: { code: 'BUSY', message: 'try later', variables: {} }
    });
  });


  it('should pass new variables on and keep those of the task', function() {

    // given
    const task = { headers: { resultExpression: '={answer: body.text, url: "x", method: "post"}' } };

    // when
    const record = map(task, OK);

    // then
    expect(record.variables).to.eql({ answer: 'Hello', method: 'post' });
    expect(record.lost).to.eql([ 'url' ]);
  });


  it('should merge a nested output into a context of the process', function() {

    // given
    const task = { headers: { resultExpression: '={text: body.text}' }, outputs: { 'order.reply': '=text', 'odd.reply': '=text', 'fresh.reply': '=text' } };

    // when
    const record = map(task, OK, {}, { order: { id: 1 }, odd: 5 });

    // then
    expect(record.variables).to.eql({ order: { id: 1, reply: 'Hello' }, odd: null, fresh: { reply: 'Hello' } });
  });


  it('should stop at an output mapping that fails', function() {

    // when
    const record = map({ outputs: { x: '=assert(1, false)' } }, OK);

    // then
    expect(record).to.deep.include({ outcome: 'incident', variables: {} });
    expect(record.incident?.type).to.equal('IO_MAPPING_ERROR');
  });


  it('should report why and where a value is null', function() {

    // given
    const resultExpression = '  = {a: response.body.choices[0]}';

    // when
    const record = map({ headers: { resultExpression } }, { status: 200, headers: {}, body: { choices: [ 1 ] } });

    // then
    expect(record.warnings).to.have.length(1);

    const [ warning ] = record.warnings;

    expect(warning).to.deep.include({ where: 'resultExpression', code: 'feel/index-zero' });
    expect(resultExpression.slice(warning?.from ?? 0, warning?.to ?? 0)).to.include('[0]');
  });


  it('should not warn about `error` after a success', function() {

    // given
    const errorExpression = '=if error.code = "401" then bpmnError("AUTH", error.message) else null';

    // then
    expect(map({ headers: { errorExpression } }, OK).warnings).to.eql([]);
  });


  it('should report where an input is null', function() {

    // given
    const source = '= "Dear " + customer.name';

    // when
    const { warnings } = map({ inputs: { internal_prompt: source } }, OK);

    // then
    expect(warnings.map(({ where }) => where)).to.include('internal_prompt');
    expect(warnings.map(({ from, to }) => source.slice(from ?? 0, to ?? 0))).to.include('customer');
  });


  it('should apply options', function() {

    // given
    const prepared = prepareJob(openAiTask(), {}, { jobRetries: 5 });

    // then
    expect(finishJob(prepared, BAD).error?.retries).to.equal(4);
    expect(finishJob(prepared, BAD, { jobRetries: 1 }).error?.retries).to.equal(0);
  });


  it('should stop at our own limit instead of guessing', function() {

    // when
    const record = map({ headers: { resultExpression: '={a: for i in 1..100000, j in 1..100000 return i}' } }, OK);

    // then
    expect(record.outcome).to.equal('notRun');
    expect(record.problems[ 0 ]).to.deep.include({ rule: 'run/evaluation-limit', field: 'resultExpression' });
  });


  const LIMITS: [ expression: string, message: string ][] = [
    [ '={a: for i in 1..2000000000 return i}', 'The expression was stopped here: The evaluation was stopped because the list exceeds the limit of 1000000. '
      + 'Work on less data. The engine can return a different result.' ],
    [ '={a: createDocument("eA==")}', 'The expression was stopped here: “createDocument” needs a running cluster, so it cannot be evaluated here. '
      + 'Deploy the process to try it. The engine can return a different result.' ]
  ];

  for (const [ resultExpression, message ] of LIMITS) {

    it(`should report which limit ended ${ resultExpression }`, function() {

      // when
      const record = map({ headers: { resultExpression } }, OK, { platformVersion: '8.10' });

      // then
      expect(toDocument(record).problems[ 0 ]?.message).to.equal(message);
    });
  }


  it('should handle any nesting', function() {

    // given
    let deep: JsonObject = {};

    for (let depth = 0; depth < 100_000; depth++) {
      deep = { deep };
    }

    // then
    expect(map({}, { status: 200, headers: {}, body: deep }).problems[ 0 ]?.rule).to.equal('run/evaluation-limit');
    expect(map({}, OK, {}, { deep }).problems[ 0 ]?.rule).to.equal('run/evaluation-limit');
    expect(map({}, { status: 200, headers: {}, body: `${ '['.repeat(100_000) }${ ']'.repeat(100_000) }` }).outcome).to.equal('completed');
  });


  it('should ignore the job timeout before 8.10', function() {

    // given
    const headers = { jobTimeout: 'soon' };

    // then
    expect(map({ headers }, OK, { platformVersion: '8.9' }).outcome).to.equal('completed');
    expect(map({ headers }, OK, { platformVersion: '8.10' }).error?.message)
      .to.equal('Failed to parse job timeout header. Expected ISO-8601 duration, e.g. PT10M, got: soon');
    expect(map({ headers: { jobTimeout: 'PT0S' } }, OK, { platformVersion: '8.10' }).error?.message)
      .to.equal('Job timeout must be a positive duration, got: PT0S');
  });


  it('should return data for any response', function() {

    // given
    const response = fc.record({
      status: fc.integer({ min: 100, max: 599 }),
      headers: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))),
      body: fc.oneof(fc.jsonValue(), fc.string(), fc.json()),
      reason: fc.option(fc.string(), { nil: undefined })
    });
    const expression = fc.oneof(fc.string(), fc.constantFrom('=response', '={a: body}', '=error', '{r: response.headers}', '=response.body.error'));

    fc.assert(fc.property(response, expression, expression, (given, resultExpression, errorExpression) => {

      // when
      const record = map({ headers: { resultVariable: 'r', resultExpression, errorExpression } }, given);

      // then
      expect(record.outcome).to.be.oneOf([ 'completed', 'bpmnError', 'jobFailed', 'incident', 'notRun' ]);
    }), { numRuns: 500 });
  });

});


// helpers //////////

function map(task: OpenAiTask, response: GivenResponse, options: JobOptions = {}, variables: JsonObject = {}): RunRecord {
  return finishJob(prepareJob(openAiTask(task), variables, options), response);
}
