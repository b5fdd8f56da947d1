import { expect } from 'chai';

import { readArguments } from '../../playground/arguments';


describe('playground - readArguments', function() {

  it('should have defaults', function() {

    // when
    const result = readArguments([]);

    // then
    expect(result).to.eql({ ok: true, value: { port: 0, secretsFile: null, live: false, help: false } });
  });


  it('should read all flags', function() {

    // when
    const result = readArguments([ '--port', '9000', '--secrets=keys.env', '--live', '--help' ]);

    // then
    expect(result).to.eql({ ok: true, value: { port: 9000, secretsFile: 'keys.env', live: true, help: true } });
  });


  const faults: [ argv: string[], code: string, argument: string ][] = [
    [ [ '--unknown' ], 'playground/unknown-argument', '--unknown' ],
    [ [ '-x' ], 'playground/unknown-argument', '-x' ],
    [ [ 'diagram.bpmn' ], 'playground/unknown-argument', 'diagram.bpmn' ],
    [ [ '--live=yes' ], 'playground/unknown-argument', '--live' ],
    [ [ '--port' ], 'playground/missing-value', '--port' ],
    [ [ '--port', '--live' ], 'playground/missing-value', '--port' ],
    [ [ '--secrets=' ], 'playground/missing-value', '--secrets' ],
    [ [ '--port', '65536' ], 'playground/invalid-port', '65536' ],
    [ [ '--port', '1e3' ], 'playground/invalid-port', '1e3' ],
    [ [ '--port=-1' ], 'playground/invalid-port', '-1' ]
  ];

  for (const [ argv, code, argument ] of faults) {

    it(`should refuse ${ argv.join(' ') }`, function() {

      // when
      const result = readArguments(argv);

      // then
      expect(result).to.eql({ ok: false, problems: [ { code, values: { argument } } ] });
    });

  }

});
