import { expect } from 'chai';

import { headerFailure, mapError, outputVariables } from '../../../core/connector';
import type { JobFailure } from '../../../core/connector';
import type { Json, JsonObject } from '../../../core/result';


describe('core/connector - expressions in headers', function() {

  const RESULT: JsonObject = { status: 200, headers: {}, body: { id: 'c1', text: 'Hello' }, reason: 'OK', document: null };

  const OUTPUTS: [ headers: Record<string, string>, variables: JsonObject ][] = [
    [ {}, {} ],
    [ { resultExpression: '  ' }, {} ],
    [ { resultExpression: '=' }, {} ],
    [ { resultExpression: ' = {a: status} ' }, { a: 200 } ],
    [ { resultExpression: '{a: response.body.id}' }, { a: 'c1' } ],
    [ { resultExpression: '={}' }, {} ],
    [ { resultVariable: ' ', resultExpression: '={a: 1}' }, { a: 1 } ],
    [ { resultVariable: 'r', resultExpression: '={r: 1}' }, { r: 1 } ]
  ];

  for (const [ headers, variables ] of OUTPUTS) {

    it(`should write the variables of ${ JSON.stringify(headers) }`, function() {

      // then
      expect(outputVariables(headers, RESULT, {})).to.deep.include({ kind: 'output', variables });
    });
  }


  it('should write nothing for a redirect without a body', function() {

    // then
    expect(outputVariables({ resultVariable: 'r' }, null, {})).to.deep.include({ variables: { r: null } });
    expect(outputVariables({ resultExpression: '=response' }, null, {})).to.deep.include({ variables: {} });
  });


  it('should drop only one leading =', function() {

    // then
    expect(outputVariables({ resultExpression: '=={a: 1}' }, RESULT, {}).kind).to.equal('failed');
  });


  const SHAPES: [ expression: string, version: string, reason: string ][] = [
    [ '="x"', '8.9', 'Result expression must return a JSON object, but got string. Evaluated value: "x"' ],
    [ '=[1]', '8.9', 'Result expression must return a JSON object, but got array. Evaluated value: [1]' ],
    [ '=1', '8.9', 'Result expression must return a JSON object, but got number. Evaluated value: 1' ],
    [ '=true', '8.9', 'Result expression must return a JSON object, but got boolean. Evaluated value: true' ],
    [ '="x"', '8.8', 'Cannot parse \'"x"\' as \'java.util.Map\'.' ]
  ];

  for (const [ resultExpression, platformVersion, reason ] of SHAPES) {

    it(`should refuse ${ resultExpression } in ${ platformVersion }`, function() {

      // when
      const outcome = outputVariables({ resultExpression }, RESULT, { platformVersion });

      // then
      expect(outcome.kind === 'failed' && outcome.failure).to.eql({
        type: 'io.camunda.connector.api.error.ConnectorInputException',
        message: 'io.camunda.connector.feel.FeelEngineWrapperException: '
          + `Failed to evaluate expression '${ resultExpression }' in context '${ resultExpression.slice(1) }'. Reason: ${ reason }`,
        retries: 'zero'
      });
    });
  }


  it('should cut the context of a failure', function() {

    // when
    const outcome = outputVariables({ resultExpression: '={a: }' }, { ...RESULT, body: 'x'.repeat(3000) }, {});

    // then
    expect(outcome.kind === 'failed' && outcome.failure.message).to.match(/x\.\.\.\(truncated\)'\. Reason: failed to parse expression '\{a: \}'/);
    expect(outcome.kind === 'failed' && outcome.failure.retries).to.equal('decrement');
  });


  it('should not guard the size before 8.7', function() {

    // given
    const result = { ...RESULT, body: 'ä'.repeat(800_000) };

    // then
    expect(outputVariables({ resultVariable: 'r' }, result, { platformVersion: '8.7' }).kind).to.equal('failed');
    expect(outputVariables({ resultVariable: 'r' }, result, { platformVersion: '8.6' }).kind).to.equal('output');
  });


  const MAPPINGS: [ expression: string, mapping: JsonObject ][] = [
    [ '', { kind: 'none' } ],
    [ '=null', { kind: 'none' } ],
    [ '={}', { kind: 'none' } ],
    [ '={errorType: "bpmnError", errorCode: 404, errorMessage: true, extra: 1}', { kind: 'bpmnError', code: '404', message: 'true', variables: {} } ],
    [ '={errorType: "bpmnError", errorCode: ""}', { kind: 'bpmnError', code: '', message: null, variables: {} } ],
    [ '={errorType: "bpmnError", errorCode: null}', { kind: 'none' } ],
    [ '={errorType: "jobError", errorMessage: "m", retries: 2.9, retryBackoff: "PT5S"}', { kind: 'jobError', message: 'm', variables: {}, retries: 2, backoff: 5000 } ],
    [ '={errorType: "jobError", errorMessage: "m", retries: "2"}', { kind: 'jobError', message: 'm', variables: {}, retries: 2, backoff: 0 } ],
    [ '={errorType: "ignoreError", variables: {a: 1}}', { kind: 'ignoreError', variables: { a: 1 } } ],
    [ '=ignoreError()', { kind: 'ignoreError', variables: {} } ],
    [ '=bpmnError("a")', { kind: 'bpmnError', code: 'a', message: null, variables: {} } ],
    [ '=jobError("m", {a: 1}, 2)', { kind: 'jobError', message: 'm', variables: { a: 1 }, retries: 2, backoff: 0 } ]
  ];

  for (const [ expression, expected ] of MAPPINGS) {

    it(`should map with <${ expression }>`, function() {

      // when
      const { mapping } = mapError(expression, { kind: 'success', result: RESULT, output: {} }, 3, {});

      // then
      expect(mapping).to.deep.include(expected);
    });
  }


  const FAILURES: [ expression: string, version: string, message: RegExp ][] = [
    [ '="x"', '8.9', /Error expression must return a JSON object, but got string\. Evaluated value: "x"$/ ],
    [ '="x"', '8.8', /Cannot parse '"x"' as 'io\.camunda\.connector\.runtime\.core\.error\.ConnectorError'\.$/ ],
    [ '={errorType: "other"}', '8.9', /Cannot parse '\{"errorType":"other"\}' as '/ ],
    [ '={errorType: "bpmnError", errorCode: []}', '8.9', /Cannot parse '/ ],
    [ '={errorType: "bpmnError", errorCode: "a", variables: 1}', '8.9', /Cannot parse '/ ],
    [ '={errorType: "jobError", retries: "many"}', '8.9', /Cannot parse '/ ],
    [ '={errorType: "jobError", retries: 1, retryBackoff: "soon"}', '8.9', /Cannot parse '/ ],
    [ '={errorType: "jobError"}', '8.9', /"retries" is null/ ],
    [ '=jobError(null)', '8.9', /ClassCastException/ ],
    [ '=bpmnError("a", null)', '8.9', /must be a String/ ],
    [ '={a: "camunda.function.type"}', '8.9', /forbidden literal/ ],
    [ '={', '8.9', /Reason: failed to parse expression/ ]
  ];

  for (const [ expression, platformVersion, message ] of FAILURES) {

    it(`should fail with <${ expression }> in ${ platformVersion }`, function() {

      // when
      const { mapping } = mapError(expression, { kind: 'success', result: RESULT, output: {} }, 3, { platformVersion });

      // then
      expect(mapping.kind === 'failed' && mapping.failure.retries).to.equal('zero');
      expect(mapping.kind === 'failed' && mapping.failure.message).to.match(message);
    });
  }


  const FAILURE: JobFailure = { type: 'T', message: 'm', code: '401', variables: { a: 1 }, retries: 'decrement' };

  const SEEN: [ expression: string, output: JsonObject, failure: JobFailure | null, value: Json ][] = [
    [ 'response.status', {}, null, 200 ],
    [ 'body.id', {}, null, 'c1' ],
    [ 'response.answer', { answer: 5 }, null, 5 ],
    [ 'answer', { answer: 5 }, null, 5 ],
    [ 'response.status', { answer: 5 }, null, null ],
    [ 'status', { answer: 5 }, null, null ],
    [ 'error', {}, null, null ],
    [ 'job.retries', {}, null, 3 ],
    [ 'error', {}, FAILURE, { type: 'T', message: 'm', code: '401', variables: { a: 1 } } ],
    [ 'response.error.code', {}, FAILURE, '401' ],
    [ 'body', {}, FAILURE, null ],
    [ 'job', {}, FAILURE, { retries: 3 } ]
  ];

  for (const [ expression, output, failure, value ] of SEEN) {

    it(`should see <${ expression }> on ${ failure ? 'a failure' : `a success with ${ JSON.stringify(output) }` }`, function() {

      // when
      const { mapping } = mapError(
        `=ignoreError({value: ${ expression }})`,
        failure ? { kind: 'failure', failure } : { kind: 'success', result: RESULT, output },
        3,
        {}
      );

      // then
      expect(mapping.kind === 'ignoreError' && mapping.variables).to.eql({ value });
    });
  }


  it('should distinguish an unreadable backoff from other input errors', function() {

    // then
    expect(headerFailure({ retryBackoff: 'P1W' }, null)?.type)
      .to.equal('io.camunda.connector.runtime.core.error.InvalidBackOffDurationException');
    expect(headerFailure({ retryBackoff: 'PT1S' }, null)).to.be.null;
    expect(headerFailure({}, null)).to.be.null;
  });

});
