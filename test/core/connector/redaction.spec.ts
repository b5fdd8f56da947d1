import { expect } from 'chai';
import fc from 'fast-check';

import { createRedactor } from '../../../core/connector';


describe('core/connector - redaction', function() {

  const KEY = 'sk-abcdef/123+xyz';

  const TEXTS: [ text: string, expected: string ][] = [
    [ `Bearer ${ KEY }`, 'Bearer ***' ],
    [ `${ KEY }${ KEY }`, '******' ],
    [ `k=${ encodeURIComponent(KEY) }&`, 'k=***&' ],
    [ `k=${ encodeURIComponent(KEY).toLowerCase() }&`, 'k=***&' ],
    [ 'Incorrect API key provided: sk-ab***yz. See', 'Incorrect API key provided: ***. See' ],
    [ 'Incorrect API key provided: sk-abcde**************+xyz.', 'Incorrect API key provided: ***.' ],
    [ 'key sk-abc...xyz!', 'key ***!' ],
    [ 'key ****+xyz!', 'key ***!' ],
    [ 'stars *** and dots ... stay', 'stars *** and dots ... stay' ],
    [ 'sk-other***', 'sk-other***' ]
  ];

  for (const [ text, expected ] of TEXTS) {

    it(`should redact <${ text }>`, function() {

      // when
      const redacted = createRedactor([ KEY ]).text(text);

      // then
      expect(redacted).to.equal(expected);
    });
  }


  it('should redact base64 wherever the value stands inside', function() {

    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {

      // given
      const encoded = Buffer.from(`${ before }${ KEY }${ after }`).toString('base64');

      // when
      const redacted = createRedactor([ KEY ]).text(encoded);

      // then
      expect(Buffer.from(redacted.replaceAll('*', ''), 'base64').toString()).to.not.include(KEY);
      expect(redacted).to.include('***');
    }));
  });


  it('should leave short values alone', function() {

    // then
    expect(createRedactor([ 'short' ]).text('short')).to.equal('short');
  });


  it('should redact the longer of two values that overlap', function() {

    // then
    expect(createRedactor([ 'sk-12345', 'sk-12345678' ]).text('sk-12345678')).to.equal('***');
  });


  it('should keep JSON, keys and numbers included', function() {

    // given
    const body = JSON.stringify({ [ KEY ]: [ KEY, 1234567890, 1, null ], other: 'x' }).replace('sk-', '\\u0073k-');

    // when
    const redacted = createRedactor([ KEY, '1234567890' ]).body(body);

    // then
    expect(JSON.parse(redacted)).to.eql({ '***': [ '***', '***', 1, null ], other: 'x' });
  });


  it('should keep a body without any value byte for byte', function() {

    // given
    const body = '{ "total": 9.0, "big": 12345678901234567890 }';

    // then
    expect(createRedactor([ KEY ]).body(body)).to.equal(body);
  });


  it('should redact what escapes hide', function() {

    // then
    expect(createRedactor([ KEY ]).body(`{"a":"${ KEY.replace('/', '\\/') }"}`)).to.equal('{"a":"***"}');
    expect(createRedactor([ KEY ]).body(`{"a":"${ KEY.replace('s', '\\u0073') }"} behind`)).to.equal('{"a":"***"}');
  });


  it('should redact behind a structure', function() {

    // then
    expect(createRedactor([ KEY ]).body(`{"a":1} ${ KEY }`)).to.equal('{"a":1}');
  });


  it('should survive any nesting', function() {

    // given
    const body = `${ '['.repeat(100_000) }"${ KEY }"${ ']'.repeat(100_000) }`;

    // then
    expect(createRedactor([ KEY ]).body(body)).to.equal(body.replace(KEY, '***'));
  });


  it('should redact a body that is no JSON', function() {

    // then
    expect(createRedactor([ KEY ]).body(`<p>${ KEY }`)).to.equal('<p>***');
  });

});
