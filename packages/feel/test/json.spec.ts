import { expect } from 'chai';

import { createFeel } from '@openai-task/feel';
import type { Json } from '@openai-task/feel';

const zeebe = createFeel({ json: 'zeebe' });
const jackson = createFeel({ json: 'jackson' });


describe('feel - json', function() {

  const FORMS: [ expression: string, inZeebe: Json, inJackson: Json ][] = [
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

  for (const [ expression, inZeebe, inJackson ] of FORMS) {

    it(`should write ${ expression } as Zeebe and as Jackson do`, function() {

      // then
      expect(zeebe.evaluate(expression, {})).to.have.deep.property('value', inZeebe);
      expect(jackson.evaluate(expression, {})).to.have.deep.property('value', inJackson);
    });

  }


  for (const expression of [ 'function(a) a', '[ function(a) a ]', 'append([], function(a) a)' ]) {

    it(`should write null for ${ expression } as Zeebe does and fail as Jackson does`, function() {

      // when
      const inZeebe = zeebe.evaluate(expression, {});
      const inJackson = jackson.evaluate(expression, {});

      // then
      expect(JSON.stringify(inZeebe.ok && inZeebe.value)).to.match(/^(?:null|\[null\])$/);
      expect(inJackson).to.have.nested.property('problem.code', 'feel/not-representable');
    });

  }


  it('should keep keys that have a meaning in JavaScript', function() {

    // given
    const context = JSON.parse('{ "a": { "__proto__": 1, "constructor": 2 } }') as { a: Json };

    // when
    const result = zeebe.evaluate('context put(a, "x", 3)', context);

    // then
    expect(JSON.stringify(result.ok && result.value)).to.equal('{"__proto__":1,"constructor":2,"x":3}');
    expect(zeebe.evaluate('toString', {})).to.have.property('value', null);
  });


  it('should use the given time', function() {

    // given
    const options = { now: '2026-01-31T10:00:00+02:00' };

    // then
    expect(zeebe.evaluate('now()', {}, options)).to.have.property('value', '2026-01-31T10:00:00+02:00');
    expect(zeebe.evaluate('today() + @"P1M"', {}, options)).to.have.property('value', '2026-02-28');
  });

});
