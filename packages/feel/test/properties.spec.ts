import { expect } from 'chai';
import fc from 'fast-check';

import { createFeel, parseExpression, variableReferences } from '@openai-task/feel';
import type { Json, JsonObject } from '@openai-task/feel';

const RUNS = 300;

const { evaluate } = createFeel({ json: 'jackson' });

/** Doubles that JSON keeps unchanged. FEEL has no negative zero. */
const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).filter(value => !Object.is(value, -0)));

const json = fc.letrec<{ value: Json; object: JsonObject }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null), fc.boolean(), numbers, fc.string(),
    fc.array(tie('value'), { maxLength: 5 }), tie('object')
  ),
  object: fc.dictionary(fc.string(), tie('value'), { maxKeys: 5 })
}));

/** Pieces of texts that are almost valid expressions. */
const PIECES = [
  'a', 'b.c', '1', '2.5', '"x"', 'null', 'true', '[', ']', '(', ')', '{', '}', ':', ',', '+', '-', '*', '/', '**', '=', '!=', '<', '>=', ' and ',
  ' or ', 'not(', 'if ', ' then ', ' else ', 'for i in ', ' return ', 'some x in ', ' satisfies ', ' in ', ' between ', '..', '.', '@"P1D"',
  '@"2024-01-31"', 'count(', 'string(', 'sort(', 'function(a) ', 'item', '?', '//', '/*', '*/', '`', '"', '\\', '=', ' instance of ', 'number', '\n'
];


describe('feel - properties', function() {

  it('should return every JSON value', function() {

    fc.assert(fc.property(json.value, value => {

      // when
      const result = evaluate('value', { value });

      // then
      expect(result).to.eql({ ok: true, value, warnings: [] });
    }), { numRuns: RUNS });
  });


  it('should return every value through JSON text', function() {

    fc.assert(fc.property(json.value, value => {

      // when
      const result = evaluate('from json(to json(value))', { value });

      // then
      expect(result).to.have.property('ok', true);
      expect(result).to.have.deep.property('value', value);
    }), { numRuns: RUNS });
  });


  it('should evaluate every value as equal to itself', function() {

    fc.assert(fc.property(json.value, value => {

      // then
      expect(evaluate('value = value', { value })).to.have.property('value', true);
    }), { numRuns: RUNS });
  });


  it('should evaluate or reject every expression', function() {

    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), json.value, (pieces, a) => {

      // given
      const expression = pieces.join('');

      // when
      const result = evaluate(expression, { a, b: { c: a } }, { maxSteps: 10000 });

      // then
      expect(result).to.have.property('ok').that.is.a('boolean');
      expect(result).not.to.have.nested.property('problem.code', 'feel/internal-error');
      expect(parseExpression(expression).ok || !result.ok).to.be.true;
      expect(variableReferences(expression)).to.be.an('array');
    }), { numRuns: 3 * RUNS });
  });


  it('should evaluate or reject every text', function() {

    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {

      // when
      const result = evaluate(text, {}, { maxSteps: 10000 });

      // then
      expect(result).not.to.have.nested.property('problem.code', 'feel/internal-error');
    }), { numRuns: RUNS });
  });


  it('should report each problem within the expression', function() {

    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), pieces => {

      // given
      const expression = pieces.join('');

      // when
      const result = evaluate(expression, {}, { maxSteps: 10000 });
      const { from = 0, to = 0 } = result.ok ? {} : result.problem;

      // then
      expect(from).to.be.within(0, expression.length);
      expect(to).to.be.within(from, expression.length + 1);
      result.warnings.forEach(warning => expect(warning.to).to.be.within(warning.from, expression.length));
    }), { numRuns: RUNS });
  });

});
