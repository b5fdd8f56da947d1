import { expect } from 'chai';

import { variableReferences } from '@openai-task/feel';


describe('feel - variableReferences', function() {

  const CASES: [ expression: string, names: string[] ][] = [
    [ '1 + 2', [] ],
    [ 'a', [ 'a' ] ],
    [ '=a', [ 'a' ] ],
    [ 'a + a', [ 'a', 'a' ] ],
    [ 'a.b.c', [ 'a.b.c' ] ],
    [ 'a.b[1].c', [ 'a.b' ] ],
    [ '(a).b', [ 'a.b' ] ],
    [ '`a b`.c', [ 'a b.c' ] ],
    [ 'if a then b else c', [ 'a', 'b', 'c' ] ],
    [ 'for i in list return i + a', [ 'list', 'a' ] ],
    [ 'for i in 1..n return partial', [ 'n' ] ],
    [ 'for i in i return i', [ 'i' ] ],
    [ 'some i in list satisfies i = a', [ 'list', 'a' ] ],
    [ 'every i in list satisfies i.x', [ 'list' ] ],
    [ '{a: b, c: a}', [ 'b' ] ],
    [ '{a: a}', [ 'a' ] ],
    [ 'function(x) x + y', [ 'y' ] ],
    [ 'count(a)', [ 'a' ] ],
    [ 'number(from: a)', [ 'a' ] ],
    [ 'a.f(b)', [ 'a', 'b' ] ],
    [ 'list[item > a]', [ 'list', 'a?' ] ],
    [ '[{k: 1}][k = a]', [ 'a?' ] ],
    [ 'a in (1, b)', [ 'a', 'b' ] ],
    [ 'a in [b..c]', [ 'a', 'b', 'c' ] ],
    [ 'before(a, [b..c])', [ 'a', 'b', 'c' ] ],
    [ 'a in > b', [ 'a', 'b' ] ],
    [ 'a between b and c', [ 'a', 'b', 'c' ] ],
    [ 'a instance of string', [ 'a' ] ],
    [ 'not(a) and -b = c', [ 'a', 'b', 'c' ] ],
    [ 'get or else(a.b, c)', [ 'a.b', 'c' ] ],
    [ '"a" + \'b\'', [] ],
    [ 'a +', [] ]
  ];

  for (const [ expression, names ] of CASES) {

    it(`should find ${ names.join(', ') || 'nothing' } in ${ expression }`, function() {

      // when
      const found = variableReferences(expression);

      // then
      expect(found.map(({ name, path, uncertain }) => `${ [ name, ...path ].join('.') }${ uncertain ? '?' : '' }`)).to.eql(names);
    });

  }


  it('should say where a variable is', function() {

    // when
    const found = variableReferences('= 1 + total.net');

    // then
    expect(found).to.eql([ { name: 'total', path: [ 'net' ], from: 6, to: 11 } ]);
  });

});
