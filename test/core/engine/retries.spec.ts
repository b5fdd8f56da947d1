import { expect } from 'chai';

import { evaluateRetries } from '../../../core/engine';


describe('core/engine - evaluateRetries', function() {

  const NUMBERS: [ source: string | null, retries: number ][] = [
    [ null, 3 ],
    [ '5', 5 ],
    [ '2.9', 2 ],
    [ '=2 + 3', 5 ],
    [ '=2.9', 2 ],
    [ '=count', 7 ]
  ];

  for (const [ source, retries ] of NUMBERS) {

    it(`should read <${ source }> as ${ retries }`, function() {

      // then
      expect(evaluateRetries(source, { count: 7 }, {})).to.eql({ kind: 'retries', retries });
    });
  }


  const FAILURES: [ source: string, message: string ][] = [
    [ 'many', "Expected result of the expression 'many' to be 'NUMBER', but was 'STRING'." ],
    [ '= "3"', "Expected result of the expression ' \"3\"' to be 'NUMBER', but was 'STRING'." ],
    [ '=missing', "Expected result of the expression 'missing' to be 'NUMBER', but was 'NULL'." ],
    [ '=[1]', "Expected result of the expression '[1]' to be 'NUMBER', but was 'ARRAY'." ],
    [ '={a: 1}', "Expected result of the expression '{a: 1}' to be 'NUMBER', but was 'OBJECT'." ],
    [ '=true', "Expected result of the expression 'true' to be 'NUMBER', but was 'BOOLEAN'." ],
    [ '=assert(1, false)', "Assertion failure on evaluate the expression 'assert(1, false)': The condition is not fulfilled" ]
  ];

  for (const [ source, message ] of FAILURES) {

    it(`should not read <${ source }>`, function() {

      // then
      expect(evaluateRetries(source, {}, {})).to.eql({ kind: 'incident', incident: { type: 'EXTRACT_VALUE_ERROR', message, field: 'retries' } });
    });
  }


  it('should report that our own limit ended it', function() {

    // then
    expect(evaluateRetries('=count(for i in 1..100000, j in 1..100000 return i)', {}, {}).kind).to.equal('limit');
  });

});
