import { expect } from 'chai';

import { createFeel } from '@openai-task/feel';
import type { JsonObject } from '@openai-task/feel';
import type { Case, Expected } from './conformance/case';
import { FAILS, REFUSED, SAMPLE } from './conformance/case';

import { CONTEXTS } from './conformance/contexts.cases';
import { CONTROL } from './conformance/control.cases';
import { JSON_TEXTS } from './conformance/json.cases';
import { LISTS } from './conformance/lists.cases';
import { NUMBERS } from './conformance/numbers.cases';
import { OPERATORS } from './conformance/operators.cases';
import { PATTERNS } from './conformance/patterns.cases';
import { RANGES } from './conformance/ranges.cases';
import { SYNTAX } from './conformance/syntax.cases';
import { TEMPORAL } from './conformance/temporal.cases';
import { TEXTS } from './conformance/texts.cases';

/** One line for each case: an expression and the engine's result. */
const AREAS: Record<string, readonly Case[]> = {
  operators: OPERATORS,
  control: CONTROL,
  contexts: CONTEXTS,
  texts: TEXTS,
  patterns: PATTERNS,
  numbers: NUMBERS,
  lists: LISTS,
  ranges: RANGES,
  temporal: TEMPORAL,
  json: JSON_TEXTS,
  syntax: SYNTAX
};

const LEAST_CASES = 1180;

/** The form in which the agreed results were recorded. */
const { evaluate } = createFeel({ json: 'jackson' });


describe('feel - conformance', function() {

  let passing = 0;

  for (const [ area, cases ] of Object.entries(AREAS)) {

    describe(area, function() {

      for (const [ expression, expected, context ] of cases) {

        it(`should agree on ${ expression }`, function() {

          // when
          const result = resultOf(expression, context ?? SAMPLE);

          // then
          expect(result).to.eql(expected);
          passing += 1;
        });

      }

    });

  }


  describe('all', function() {

    it('should agree on every case', function() {

      // given
      const all = Object.values(AREAS).flat().length;

      process.stdout.write(`\nFEEL conformance: ${ passing } of ${ all } cases pass\n`);

      // then
      expect(passing).to.equal(all);
      expect(all).to.be.at.least(LEAST_CASES);
    });

  });

});


// helpers //////////

function resultOf(expression: string, context: JsonObject): Expected {
  const result = evaluate(expression, context);

  if (result.ok) {
    return result.value;
  }

  return result.problem.code === 'feel/syntax-error' ? REFUSED : FAILS;
}
