import { expect } from 'chai';

import { createFeel } from '@openai-task/feel';

const { evaluate } = createFeel({ json: 'jackson' });


describe('feel - bounds of patterns', function() {

  const ABORTING: [ title: string, expression: string, what: string ][] = [
    [ 'nested groups', nested('(', 'a', ')', 20_000), 'nesting of groups in a pattern' ],
    [ 'nested groups of a call', nested('(?:', 'a', ')', 20_000), 'nesting of groups in a pattern' ],
    [ 'nested brackets', nested('[', 'a', ']', 1000), 'nesting of groups in a pattern' ],
    [ 'many groups', '(a)'.repeat(3000), 'number of groups in a pattern' ],
    [ 'a long repetition', '(abc){99999}', 'pattern with its repetitions written out' ],
    [ 'repetitions of repetitions', '((a{1000}){1000}){1000}', 'pattern with its repetitions written out' ],
    [ 'an open repetition', 'ab{100001,}', 'pattern with its repetitions written out' ],
    [ 'a long pattern', 'a'.repeat(100_001), 'pattern' ]
  ];

  for (const [ title, pattern, what ] of ABORTING) {

    it(`should stop at ${ title }`, function() {

      // when
      const evaluation = evaluate('matches("a", pattern)', { pattern });

      // then
      expect(evaluation).to.have.nested.property('problem.code', 'feel/too-large');
      expect(evaluation).to.have.nested.property('problem.values.what', what);
    });
  }


  const HONEST: [ pattern: string, text: string ][] = [
    [ '^(?:[a-z]{2,20}\\d{1,4}){3}$', 'ab12cd34ef56' ],
    [ '\\p{IsAlphabetic}{3}\\x{41}{2}', 'abcAA' ],
    [ nested('(', 'a', ')', 50), 'a' ],
    [ '[(((]{3}\\(\\(', '(((((' ]
  ];

  for (const [ pattern, text ] of HONEST) {

    it(`should match ${ pattern.slice(0, 40) }`, function() {
      expect(evaluate('matches(text, pattern)', { text, pattern })).to.deep.include({ ok: true, value: true });
    });
  }

});


// helpers //////////

function nested(open: string, inner: string, close: string, depth: number): string {
  return open.repeat(depth) + inner + close.repeat(depth);
}
