import { expect } from 'chai';

import { createFeel } from '@openai-task/feel';
import type { Json } from '@openai-task/feel';

const { evaluate } = createFeel({ json: 'jackson' });


describe('feel - evaluate', function() {

  it('should evaluate with the variables given', function() {

    // when
    const result = evaluate('order.total * 2', { order: { total: 1.5 } });

    // then
    expect(result).to.eql({ ok: true, value: 3, warnings: [] });
  });


  it('should ignore one leading equals sign', function() {

    // then
    expect(evaluate('=1 + 1', {})).to.eql({ ok: true, value: 2, warnings: [] });
    expect(evaluate('==1', {})).to.have.property('ok', false);
  });


  it('should count the equals sign in positions', function() {

    // when
    const result = evaluate('= missing', {});

    // then
    expect(result.warnings).to.eql([ { code: 'feel/unknown-variable', values: { name: 'missing' }, from: 2, to: 9 } ]);
  });


  it('should say where an expression cannot be read', function() {

    // when
    const result = evaluate('if a then 1', { a: true });

    // then
    expect(result).to.have.nested.property('problem.code', 'feel/syntax-error');
    expect(result).to.have.nested.property('problem.from', 11);
  });


  const WARNINGS: [ expression: string, code: string, values: Record<string, string> ][] = [
    [ 'list[0]', 'feel/index-zero', { index: '0', size: '2' } ],
    [ 'list[5]', 'feel/index-out-of-range', { index: '5', size: '2' } ],
    [ 'context.b', 'feel/missing-key', { key: 'b', keys: 'a, c' } ],
    [ 'stringJoin(list)', 'feel/unknown-function', { name: 'stringJoin', nearest: 'string join' } ],
    [ 'count()', 'feel/wrong-argument-count', { name: 'count', given: '0', signatures: 'count(list)' } ],
    [ '1 / 0', 'feel/division-by-zero', {} ],
    [ '"a" + 1', 'feel/invalid-operands', { operator: '+', left: 'string', right: 'number' } ],
    [ '1 = "1"', 'feel/not-comparable', { left: 'number', right: 'string' } ],
    [ 'text[1]', 'feel/no-list', { found: 'string', use: 'filter' } ],
    [ 'text.a', 'feel/no-context', { key: 'a', found: 'string', keys: '' } ],
    [ 'count(null)', 'feel/invalid-argument', { name: 'count', types: 'null' } ],
    [ 'sum([])', 'feel/no-result', { name: 'sum' } ]
  ];

  for (const [ expression, code, values ] of WARNINGS) {

    it(`should warn of ${ expression }`, function() {

      // when
      const result = evaluate(expression, { list: [ 1, 2 ], context: { a: 1, c: 2 }, text: 't' });

      // then
      expect(result).to.have.property('value', null);
      expect(result.warnings.map(warning => [ warning.code, warning.values ])).to.eql([ [ code, values ] ]);
    });

  }


  const FAILURES: [ expression: string, code: string ][] = [
    [ 'substring("abc", 10)', 'feel/function-failed' ],
    [ 'assert(null, false, "no answer")', 'feel/assertion-failed' ],
    [ 'is defined(assert(1, false))', 'feel/assertion-failed' ],
    [ 'modulo(1, 0)', 'feel/function-failed' ],
    [ '"a".b(1)', 'feel/syntax-error' ],
    [ 'text.b(1)', 'feel/not-a-context' ],
    [ '?', 'feel/no-input-value' ],
    [ '[ function(a) a ]', 'feel/not-representable' ]
  ];

  for (const [ expression, code ] of FAILURES) {

    it(`should fail on ${ expression }`, function() {

      // then
      expect(evaluate(expression, { text: 't' })).to.have.nested.property('problem.code', code);
    });

  }


  describe('bounds', function() {

    const BOUNDS: [ what: string, expression: string, code: string ][] = [
      [ 'too many combinations', 'for i in 1..1000, j in 1..1000, k in 1..1000 return i', 'feel/too-large' ],
      [ 'long computations', 'for i in 1..1000 return for j in 1..1000 return i * j', 'feel/step-budget-exceeded' ],
      [ 'huge ranges', 'count(for i in 1..1000000000 return i)', 'feel/too-large' ],
      [ 'deep nesting', `${ '('.repeat(5000) }1${ ')'.repeat(5000) }`, 'feel/too-deep' ],
      [ 'deep lists', `${ '['.repeat(5000) }1${ ']'.repeat(5000) }`, 'feel/too-deep' ],
      [ 'long paths', `a${ '.b'.repeat(5000) }[1]${ '[1]'.repeat(5000) }`, 'feel/too-deep' ]
    ];

    for (const [ what, expression, code ] of BOUNDS) {

      it(`should stop ${ what }`, function() {

        // then
        expect(evaluate(expression, {})).to.have.nested.property('problem.code', code);
      });

    }


    it('should stop at data that is nested too deeply', function() {

      // given
      const value = Array.from({ length: 50000 }).reduce<Json>(inner => [ inner ], 1);

      // then
      expect(evaluate('value', { value })).to.have.nested.property('problem.code', 'feel/too-deep');
    });


    it('should evaluate a long sum', function() {

      // when
      const result = evaluate(Array.from({ length: 20000 }, () => '1').join(' + '), {});

      // then
      expect(result).to.have.property('value', 20000);
    });


    it('should keep to the given budget', function() {

      // then
      expect(evaluate('for i in 1..100 return i', {}, { maxSteps: 50 })).to.have.nested.property('problem.code', 'feel/step-budget-exceeded');
    });

  });

});
