import { expect } from 'chai';

import { parseTree } from '@openai-task/feel';
import { analyse } from '../../../../core/validation/shapes/infer';
import type { Scope } from '../../../../core/validation/shapes/shape';
import { responseShape } from '../../../../core/validation/shapes/response';

const RESPONSE: Scope = new Map([ [ 'response', responseShape('chat') ] ]);

const KINDS: [ expression: string, kind: string ][] = [
  [ '1 + 2', 'number' ],
  [ '"a" + "b"', 'string' ],
  [ 'unknown + "b"', 'any' ],
  [ '[1, 2]', 'list' ],
  [ '[1, 2][1]', 'number' ],
  [ '[1, 2][item > 1]', 'list' ],
  [ '{a: 1}', 'context' ],
  [ '{a: 1, b: a}.b', 'number' ],
  [ '{a: 1}.c', 'null' ],
  [ 'response.status', 'number' ],
  [ 'response.body.choices', 'list' ],
  [ 'response.body.choices[1].message.content', 'string' ],
  [ 'response.body.choices.message', 'list' ],
  [ 'response.headers.anything', 'any' ],
  [ 'if response.status = 200 then 1 else null', 'number' ],
  [ 'if response.status = 200 then 1 else "a"', 'any' ],
  [ 'for c in response.body.choices return c.index', 'list' ],
  [ 'some c in response.body.choices satisfies c.index = 1', 'boolean' ],
  [ 'count(response.body.choices)', 'number' ],
  [ 'from json("1")', 'any' ],
  [ 'function(a) a', 'function' ],
  [ 'duration("PT1S")', 'temporal' ],
  [ 'bpmnError("a")', 'context' ],
  [ '{count: function(a) "x", b: count(1)}.b', 'any' ]
];


describe('core/validation/shapes/infer', function() {

  for (const [ expression, kind ] of KINDS) {

    it(`should read ${ expression } as ${ kind }`, function() {

      // given
      const parsed = parseTree(expression);

      // when
      const shape = parsed.ok ? analyse(parsed.tree, RESPONSE).shapes.get(parsed.tree) : undefined;

      // then
      expect(shape?.kind).to.equal(kind);
    });
  }


  it('should list the names that nothing gives a value, not those of loops, functions and earlier entries', function() {

    // given
    const parsed = parseTree('{a: gone, b: a, c: for i in [1] return i + lost, d: function(x) x}');

    // when
    const unknown = parsed.ok ? analyse(parsed.tree, RESPONSE).unknown : [];

    // then
    expect(unknown.map(({ name }) => name.text)).to.eql([ 'gone', 'lost' ]);
  });


  it('should know no name as unknown without a scope', function() {

    // given
    const parsed = parseTree('anything');

    // when
    const unknown = parsed.ok ? analyse(parsed.tree, null).unknown : [];

    // then
    expect(unknown).to.be.empty;
  });
});
