import { expect } from 'chai';

import { createFeel, decimal, defineFunction } from '@openai-task/feel';


describe('feel - createFeel', function() {

  const double = defineFunction('double', [ 'n' ], [ 'number' ], ([ n ]) => n.times(decimal(2)));
  const later = defineFunction('later', [ 'value' ], [ 'any' ], ([ value ]) => value, { since: 810 });
  const other = defineFunction('other', [ 'value' ], [ 'any' ], ([ value ]) => value, { places: 'forms' });

  const feel = createFeel({ functions: [ double, later ], elsewhere: [ other ] });


  it('should evaluate the functions of the dialect', function() {

    // then
    expect(feel.evaluate('double(4) + double(n: 1)', {})).to.eql({ ok: true, value: 10, warnings: [] });
    expect(createFeel().evaluate('double(4)', {})).to.have.property('value', null);
  });


  it('should refuse arguments of another type', function() {

    // then
    expect(feel.evaluate('double("4")', {})).to.eql({
      ok: true,
      value: null,
      warnings: [ { code: 'feel/invalid-argument', values: { name: 'double', types: 'string' }, from: 0, to: 11 } ]
    });
  });


  it('should give a function the steps and the time of the evaluation', function() {

    // given
    const slow = defineFunction('slow', [], [], (_args, environment) => {
      environment.step(1000);

      return environment.now();
    });
    const { evaluate } = createFeel({ functions: [ slow ] });

    // then
    expect(evaluate('slow()', {}, { now: '2026-01-31T10:00:00Z' })).to.have.property('value', '2026-01-31T10:00:00Z');
    expect(evaluate('slow()', {}, { maxSteps: 100 })).to.have.nested.property('problem.code', 'feel/step-budget-exceeded');
  });


  const UNAVAILABLE: [ expression: string, values: Record<string, string> ][] = [
    [ 'later(1)', { name: 'later', since: '8.10', places: '' } ],
    [ 'other(1)', { name: 'other', since: '', places: 'forms' } ]
  ];

  for (const [ expression, values ] of UNAVAILABLE) {

    it(`should say where the function of ${ expression } is available`, function() {

      // then
      expect(feel.evaluate(expression, {}).warnings).to.eql([
        { code: 'feel/function-not-available', values, from: 0, to: expression.indexOf('(') }
      ]);
    });

  }


  const KNOWN: [ name: string, version: string | null, known: boolean ][] = [
    [ 'double', null, true ],
    [ 'later', null, false ],
    [ 'later', '8.10', true ],
    [ 'other', null, false ],
    [ 'from json', '8.6', false ],
    [ 'from json', '8.7', true ],
    [ 'from base64', '8.8.3', true ],
    [ 'constructor', null, false ]
  ];

  for (const [ name, version, known ] of KNOWN) {

    it(`should ${ known ? 'know' : 'not know' } ${ name } in ${ version ?? 'the newest version' }`, function() {

      // then
      expect(feel.isKnownFunction(name, version)).to.equal(known);
      expect(feel.functions(version).some(signature => signature.name === name)).to.equal(known);
    });

  }


  it('should find the function whose name is nearest', function() {

    // then
    expect(feel.nearestFunction('duble')).to.equal('double');
    expect(feel.nearestFunction('stringJoin')).to.equal('string join');
    expect(feel.nearestFunction('lenght')).to.be.undefined;
  });


  it('should say since when and where a function exists', function() {

    // then
    expect(feel.availabilityOf('later')).to.eql({ since: '8.10', places: '' });
    expect(feel.availabilityOf('other')).to.eql({ since: '', places: 'forms' });
    expect(feel.availabilityOf('count')).to.eql({ since: '', places: '' });
    expect(feel.availabilityOf('constructor')).to.be.undefined;
  });

});
