import { expect } from 'chai';

import { evaluate } from '@openai-task/feel';
import type { Json } from '@openai-task/feel';


describe('feel - json', function() {

  const FORMS: [ expression: string, engine: Json, runtime: Json ][] = [
    [ '1.0', 1, 1 ],
    [ '1 / 4', 0.25, 0.25 ],
    [ '9223372036854775807', 9223372036854775807, 9223372036854775807 ],
    [ '9223372036854775808', -9223372036854775808, 9223372036854775808 ],
    [ '2 ** 64 + 5', 5, 18446744073709551621 ],
    [ '@"2024-01-02"', '2024-01-02', '2024-01-02' ],
    [ '@"2024-01-02T10:00:00"', '2024-01-02T10:00:00', '2024-01-02T10:00:00' ],
    [ '@"2024-01-02T10:00:00+01:00"', '2024-01-02T10:00:00+01:00', '2024-01-02T10:00:00+01:00' ],
    [ '@"2024-01-02T10:00:00@Europe/Berlin"', '2024-01-02T10:00:00+01:00[Europe/Berlin]', '2024-01-02T10:00:00+01:00' ],
    [ '@"10:00:00"', '10:00', '10:00:00' ],
    [ '@"10:00:01.5"', '10:00:01.500', '10:00:01.5' ],
    [ '@"10:00:00+01:00"', '10:00:00+01:00', '10:00+01:00' ],
    [ '@"P1DT2H"', 'P1DT2H', 'PT26H' ],
    [ '@"PT0S"', 'P0D', 'PT0S' ],
    [ '@"PT0.081S"', 'P0D', 'PT0.081S' ],
    [ '@"P14M"', 'P1Y2M', 'P1Y2M' ],
    [ '@"P0M"', 'P0Y', 'P0D' ],
    [ '{ f: function(a) a, x: 1 }', { x: 1 }, { x: 1 } ]
  ];

  for (const [ expression, engine, runtime ] of FORMS) {

    it(`should write ${ expression } as the engine and as the runtime do`, function() {

      // then
      expect(evaluate(expression, {}, { place: 'input' })).to.have.deep.property('value', engine);
      expect(evaluate(expression, {}, { place: 'result' })).to.have.deep.property('value', runtime);
    });

  }


  for (const expression of [ 'function(a) a', '[ function(a) a ]', 'append([], function(a) a)' ]) {

    it(`should write null for ${ expression } as the engine does and fail as the runtime does`, function() {

      // when
      const engine = evaluate(expression, {}, { place: 'input' });
      const runtime = evaluate(expression, {}, { place: 'result' });

      // then
      expect(JSON.stringify(engine.ok && engine.value)).to.match(/^(?:null|\[null\])$/);
      expect(runtime).to.have.nested.property('problem.code', 'feel/not-representable');
    });

  }


  it('should keep keys that mean something to JavaScript', function() {

    // given
    const context = JSON.parse('{ "a": { "__proto__": 1, "constructor": 2 } }') as { a: Json };

    // when
    const result = evaluate('context put(a, "x", 3)', context);

    // then
    expect(JSON.stringify(result.ok && result.value)).to.equal('{"__proto__":1,"constructor":2,"x":3}');
    expect(evaluate('toString', {})).to.have.property('value', null);
  });


  it('should see the present that is given', function() {

    // given
    const options = { now: '2026-01-31T10:00:00+02:00' };

    // then
    expect(evaluate('now()', {}, options)).to.have.property('value', '2026-01-31T10:00:00+02:00');
    expect(evaluate('today() + @"P1M"', {}, options)).to.have.property('value', '2026-02-28');
  });

});
