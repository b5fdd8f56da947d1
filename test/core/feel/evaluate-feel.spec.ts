import { expect } from 'chai';

import { evaluateFeel } from '../../../core/feel';
import { FAILS, SAMPLE } from '../../../packages/feel/test/conformance/case';

import { RUNTIME } from './runtime.cases';


describe('core/feel - evaluateFeel', function() {

  for (const [ expression, expected ] of RUNTIME) {

    it(`should agree with the connector runtime on ${ expression }`, function() {

      // when
      const result = evaluateFeel(expression, SAMPLE);

      // then
      expect(result.ok ? result.value : FAILS).to.eql(expected);
    });

  }


  it('should evaluate as a result expression by default', function() {

    // then
    expect(evaluateFeel('@"P1D"', {})).to.have.property('value', 'PT24H');
    expect(evaluateFeel('@"P1D"', {}, { place: 'input' })).to.have.property('value', 'P1D');
  });


  it('should evaluate the functions of mappings', function() {

    // then
    expect(evaluateFeel('cycle(3, @"PT1H")', {}, { place: 'output' })).to.have.property('value', 'R3/PT1H');
    expect(evaluateFeel('fromAi(x)', { x: 1 }, { place: 'input' })).to.have.property('value', 1);
  });


  const WARNINGS: [ expression: string, place: 'input' | 'error', code: string, values: Record<string, string> ][] = [
    [ 'bpmError("X")', 'error', 'feel/unknown-function', { name: 'bpmError', nearest: 'bpmnError' } ],
    [ 'bpmnError("X")', 'input', 'feel/function-not-available', { name: 'bpmnError', since: '', places: 'result, error' } ],
    [ 'cycle(1)', 'error', 'feel/function-not-available', { name: 'cycle', since: '', places: 'input, output' } ],
    [ 'backoff(1)', 'error', 'feel/function-not-available', { name: 'backoff', since: '8.10', places: 'result, error' } ]
  ];

  for (const [ expression, place, code, values ] of WARNINGS) {

    it(`should warn about ${ expression } in an ${ place }`, function() {

      // when
      const result = evaluateFeel(expression, {}, { place });

      // then
      expect(result).to.have.property('value', null);
      expect(result.warnings.map(warning => [ warning.code, warning.values ])).to.eql([ [ code, values ] ]);
    });

  }

});
