import { expect } from 'chai';

import { createRedactor } from '../../../../core/connector';

const KEY = 'sk-proj-Ab12Cd34Ef56Gh78Ij90';


describe('core/connector - redaction of sent values', function() {

  const PARTS: [ title: string, value: string, echo: string ][] = [
    [ 'with a space at its end', `${ KEY } `, KEY ],
    [ 'with a space at its start', ` ${ KEY }`, KEY ],
    [ 'with a tab at its end', `${ KEY }\t`, KEY ],
    [ 'with a carriage return at its end', `${ KEY }\r`, KEY ],
    [ 'with a line break at its end', `${ KEY }\r\n`, KEY ],
    [ 'with a NUL at its end', `${ KEY }\0`, `${ KEY }?` ],
    [ 'with a NUL at its end, dropped', `${ KEY }\0`, KEY ],
    [ 'with a byte order mark at its start', `\ufeff${ KEY }`, `?${ KEY }` ],
    [ 'with a no-break space at its end', `${ KEY }\u00a0`, KEY ],
    [ 'after the word Bearer', `Bearer ${ KEY }`, KEY ],
    [ 'after a user', `alice:${ KEY }`, KEY ],
    [ 'after a user, shorter', 'alice:correct-horse', 'correct-horse' ],
    [ 'of several lines, the second', `# the key\n${ KEY }`, KEY ],
    [ 'of several lines, the first', 'ab-12-cd\nef-34-gh', 'ab-12-cd' ],
    [ 'in a list', `first;${ KEY },last`, KEY ],
    [ 'that is JSON', JSON.stringify({ type: 'key', list: [ { value: KEY } ] }), KEY ],
    [ 'that is JSON with lines', JSON.stringify({ key: '-----BEGIN KEY-----\nMIIEvQIBADANBg\n' }), 'MIIEvQIBADANBg' ],
    [ 'by 16 characters from its middle', KEY, KEY.slice(5, 21) ],
    [ 'by 16 characters of base64', KEY, Buffer.from(KEY).toString('base64').slice(4, 20) ],
    [ 'by a line of wrapped base64', KEY.repeat(4), Buffer.from(KEY.repeat(4)).toString('base64').slice(0, 76) ]
  ];

  for (const [ title, value, echo ] of PARTS) {

    it(`should redact a value ${ title }`, function() {

      // when
      const redacted = createRedactor([ value ]).text(`provided: ${ echo }.`);

      // then
      expect(redacted.replace('?', '')).to.equal('provided: ***.');
    });
  }


  const SPELLINGS: [ title: string, spell: (value: string) => string ][] = [
    [ 'as decimal entities', value => entities(value, code => `&#${ code };`) ],
    [ 'as hexadecimal entities', value => entities(value, code => `&#x${ code.toString(16).toUpperCase() };`) ],
    [ 'as entities that are escaped again', value => entities(value, code => `&amp;amp;#${ code };`) ],
    [ 'with a named entity', value => value.replaceAll('-', '&hyphen;') ],
    [ 'with each byte as a percent sign', value => percent(value) ],
    [ 'with percent signs that are encoded twice', value => percent(value).replaceAll('%', '%2525') ],
    [ 'as \\u escapes', value => escaped(value) ],
    [ 'as \\u escapes in a string in a string', value => JSON.stringify(JSON.stringify(escaped(value))) ],
    [ 'as percent signs written as \\u escapes', value => percent(value).replaceAll('%', '\\u0025') ],
    [ 'as entities in percent signs', value => encodeURIComponent(entities(value, code => `&#${ code };`)) ],
    [ 'in capitals and base64', value => Buffer.from(value).toString('base64').toUpperCase() ],
    [ 'in base64 inside JSON, slashes escaped', value => Buffer.from(`??>${ value }`).toString('base64').replaceAll('/', '\\/') ],
    [ 'after a backslash', value => `\\${ value }` ],
    [ 'after a percent sign', value => `%${ value }` ]
  ];

  for (const value of [ KEY, 'nbe0f1-42-secret-value', 'g\u00fcltig/+& "1" <2>' ]) {

    for (const [ title, spell ] of SPELLINGS) {

      it(`should redact <${ value }> ${ title }`, function() {

        // given
        const echo = spell(value);

        // when
        const texts = [ createRedactor([ value ]).text(`a ${ echo } b`), createRedactor([ value ]).body(JSON.stringify({ log: `a ${ echo } b` })) ];

        // then
        texts.forEach(text => expect(text).to.match(/a [^ ]{0,7}\*\*\*[^ ]{0,7} b/));
      });
    }
  }


  it('should not redact 15 characters from the middle of a value', function() {

    // then
    expect(createRedactor([ KEY ]).text(KEY.slice(5, 20))).to.equal(KEY.slice(5, 20));
  });


  it('should keep a body JSON if a value spans several strings', function() {

    // given
    const value = 'first-1","second-2';

    // when
    const redacted = createRedactor([ value ]).body('["first-1","second-2"]');

    // then
    expect(redacted).to.equal('["***"]');
  });

});


describe('core/connector - redaction of ordinary responses', function() {

  const ANSWERS = [
    'Please wait... the information about your order is on its way. Unfortunately, the delivery took longer than expected.',
    'The administrator changed the configuration; understanding internationalization is a responsibility of the organization.',
    '**Important:** the Authorization header has the form "Bearer <token>". Send application/json as its Content-Type...',
    'To be, or not to be... that is the question: Whether \'tis nobler in the mind to suffer. Best regards, your team',
    'Yours sincerely, the customer relationship department. Implementation: straightforward, approximately 20 % & more + less.',
    'Here is a list:\n- username and password\n- environment variables\n---\nxxxx marks the spot; **note** that dots … stay.'
  ];

  const ODD = [
    ' ', '        ', '\t\t\t\t\t\t\t\t', '\n\n\n\n\n\n\n\n\n', '', 'a', 'the', 'password', 'Bearer', 'information-1234', 'wait-12345678', 'note-0987654321',
    'the quick brown fox 1', 'Authorization: Bearer sk-1234567890', 'Authorization:Bearer:sk-1234567890', 'administrator:hunter2hunter2',
    'configuration;internationalization;x1', '{"Content-Type":"application/json","key":"k-12345678"}', 'Content-Type: application/json',
    'user:organization', 'organization-1', '{"a":"the","b":"information about"}', '["understanding","organization"]', 'null', 'true', 'undefined',
    '12345678', '........', '****', 'xxxx', '…', '\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000', 'implementation,department1', 'Unfortunately,1',
    'be, or, to, in, of, is', 'x:y:z:the:and:for', 'straightforward', '%20%20%20%20', '&amp;&amp;', '\\n\\n\\n\\n\\n\\n', 'approximately 21', 'the-end...'
  ];

  // a value that is an English word or a phrase as a whole is masked by the contract
  const WORDS = [ 'password', 'straightforward' ];

  it('should have 40 unusual secrets', function() {
    expect(new Set(ODD).size).to.be.at.least(40);
  });

  for (const secret of ODD) {

    it(`should remove no word for <${ JSON.stringify(secret).slice(1, -1) }>`, function() {

      // given
      const redactor = createRedactor([ secret ]);

      // then
      for (const answer of ANSWERS.filter(text => !WORDS.includes(secret) || !text.includes(secret))) {
        expect(wordsOf(redactor.text(answer))).to.eql(wordsOf(answer));
        expect(wordsOf(JSON.parse(redactor.body(JSON.stringify({ answer }))).answer)).to.eql(wordsOf(answer));
      }
    });
  }

});


describe('core/connector - redaction in linear time', function() {

  const UNITS: [ title: string, unit: string ][] = [
    [ 'beginnings of the value', KEY.slice(0, -1) ],
    [ 'the value', KEY ],
    [ 'elisions', 'aaaaaaaaaaaaaaa***' ],
    [ 'backslashes', '\\' ],
    [ 'percent signs', '%25' ],
    [ 'entities', '&amp;' ],
    [ 'nested strings', '\\\\\\"' ],
    [ 'quoted strings', `"${ KEY.slice(0, 16) }",` ]
  ];

  for (const value of [ KEY, `${ 'a'.repeat(9_999) }b` ]) {

    for (const [ title, unit ] of UNITS) {

      it(`should grow no faster than the text with ${ title } for a value of ${ value.length } characters`, function() {

        this.timeout(60_000);

        // given
        const redactor = createRedactor([ value ]);
        const texts = [ 12_500, 800_000 ].map(length => unit.repeat(length / unit.length));

        redactor.body(texts[ 0 ] ?? '');

        // when
        const [ short = 0, long = 0 ] = texts.map(text => fastest(() => redactor.body(text)));

        // then: 64 times the text; quadratic growth would take 4,096 times as long
        expect(long / Math.max(short, 1)).to.be.below(1000);
      });
    }
  }

});


// helpers //////////

function entities(value: string, entity: (code: number) => string): string {
  return [ ...value ].map(character => entity(character.charCodeAt(0))).join('');
}

function percent(value: string): string {
  return [ ...Buffer.from(value) ].map(byte => `%${ byte.toString(16).padStart(2, '0') }`).join('');
}

function escaped(value: string): string {
  return value.split('').map(unit => `\\u${ unit.charCodeAt(0).toString(16).padStart(4, '0') }`).join('');
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z]{2,}/g) ?? [];
}

function fastest(work: () => void): number {
  return Math.min(...Array.from({ length: 3 }, () => {
    const start = performance.now();

    work();

    return performance.now() - start;
  }));
}
