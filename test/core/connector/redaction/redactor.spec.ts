import { expect } from 'chai';
import fc from 'fast-check';

import { createRedactor } from '../../../../core/connector';


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


  const VALUES: [ title: string, value: string ][] = [
    [ 'signs of a pattern', 'a.*b[c](d)$&$1^|?{2}\\e' ],
    [ 'quotes', 'say "it\'s" `so` 12345' ],
    [ 'line breaks', 'first line\r\nsecond\tline' ],
    [ 'percent signs', '100%25%zz%-abcdefgh' ],
    [ 'letters beyond ASCII', 'g\u00fcltiger-schl\u00fcssel-0001' ],
    [ 'letters beyond Latin', '\u043a\u043b\u044e\u0447-0123456789-\u{1f511}' ],
    [ 'half a pair', 'lone-\ud800-surrogate' ],
    [ 'digits only', '12345678901234567890' ],
    [ 'an elision inside', 'sk-ab***cd...ef' ]
  ];

  const SPELLINGS: [ title: string, spell: (value: string) => string ][] = [
    [ 'itself', value => value ],
    [ 'in capitals', value => value.replace(/[a-z]/g, letter => letter.toUpperCase()) ],
    [ 'in JSON', value => JSON.stringify(value) ],
    [ 'in JSON of ASCII', value => asciiJson(value) ],
    [ 'in JSON with escaped slashes', value => asciiJson(value).replaceAll('/', '\\/') ],
    [ 'in JSON inside JSON', value => JSON.stringify({ log: asciiJson({ value }) }) ],
    [ 'as a name in JSON', value => JSON.stringify({ [ value ]: 1 }) ],
    [ 'after a broken structure', value => `{"a": ${ asciiJson(value) }, ` ],
    [ 'in a form', value => new URLSearchParams({ value }).toString() ],
    [ 'in base64', value => Buffer.from(value).toString('base64') ],
    [ 'in base64 for URLs', value => Buffer.from(value).toString('base64url') ],
    [ 'as a header has it', value => value.replace(/[\r\n]/g, ' ').replace(/[^\t\x20-\xff]/g, '?') ],
    [ 'in the bytes of a header, read as UTF-8', value => Buffer.from(value.replace(/[\r\n]/g, ' ').replace(/[^\t\x20-\xff]/g, '?'), 'latin1').toString() ],
    [ 'in UTF-8, read as Latin', value => Buffer.from(value).toString('latin1') ]
  ];

  for (const [ title, value ] of VALUES) {

    for (const [ spelling, spell ] of SPELLINGS) {

      it(`should redact a value with ${ title }, ${ spelling }`, function() {

        // given
        const echo = spell(value);

        // when
        const redacted = createRedactor([ value ]).body(echo);

        // then
        expect(redacted).to.include('***');
        expect(wordsOf(value).filter(word => redacted.toLowerCase().includes(word))).to.be.empty;
      });
    }
  }


  it('should redact a number that JSON rounds', function() {

    // then
    expect(createRedactor([ '12345678901234567890' ]).body('{"a":12345678901234567890}')).to.equal('{"a":"***"}');
  });


  it('should redact values that run into each other', function() {

    // then
    expect(createRedactor([ 'abcdefgh', 'efghijkl' ]).text('abcdefghijkl')).to.equal('***');
    expect(createRedactor([ 'abcabcabc' ]).text('abcabcabcabc!')).to.equal('***!');
    expect(createRedactor([ 'abcdefgh', 'sk-abcdefgh-1' ]).text('sk-abcdefgh-1')).to.equal('***');
  });


  for (const sign of [ '*', 'x' ]) {

    it(`should handle millions of <${ sign }>`, function() {

      // given
      const body = sign.repeat(16_000_000);

      // then
      expect(createRedactor([ KEY ]).body(body)).to.equal(body);
    });
  }


  it('should redact base64 at any offset of the value', function() {

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


  it('should not redact short values', function() {

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


  it('should redact escaped values', function() {

    // then
    expect(createRedactor([ KEY ]).body(`{"a":"${ KEY.replace('/', '\\/') }"}`)).to.equal('{"a":"***"}');
    expect(createRedactor([ KEY ]).body(`{"a":"${ KEY.replace('s', '\\u0073') }"} behind`)).to.equal('{"a":"***"}');
  });


  it('should redact after a structure', function() {

    // then
    expect(createRedactor([ KEY ]).body(`{"a":1} ${ KEY }`)).to.equal('{"a":1}');
  });


  it('should handle any nesting', function() {

    // given
    const body = `${ '['.repeat(100_000) }"${ KEY }"${ ']'.repeat(100_000) }`;

    // then
    expect(createRedactor([ KEY ]).body(body)).to.equal(body.replace(KEY, '***'));
  });


  it('should redact a body that is not JSON', function() {

    // then
    expect(createRedactor([ KEY ]).body(`<p>${ KEY }`)).to.equal('<p>***');
  });

});


// helpers //////////

/** Like many serializers: everything beyond ASCII escaped. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x00-\x7e]/g, unit => `\\u${ unit.charCodeAt(0).toString(16).padStart(4, '0') }`);
}

/** The parts of a value that every spelling leaves unchanged. */
function wordsOf(value: string): string[] {
  return value.toLowerCase().match(/[a-z0-9]{4,}/g) ?? [];
}
