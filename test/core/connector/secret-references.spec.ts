import { expect } from 'chai';
import fc from 'fast-check';

import { escapeJson, findSecrets, hasSecrets, replaceSecrets } from '../../../core/connector';


describe('core/connector - secrets', function() {

  const SECRETS: Record<string, string> = {
    'A': '1', 'A__B': '2', 'KEY': 'k', 'my-key': 'm', 'a/b.c': 's', 'EMPTY': '', 'NESTED': '{{secrets.A}}', 'Q': 'q"\\\n\u0001'
  };

  const REPLACED: [ text: string, expected: string ][] = [
    [ '{{secrets.KEY}}', 'k' ],
    [ '{{ secrets.KEY }}', 'k' ],
    [ 'secrets.KEY', 'k' ],
    [ 'secrets.my-key', 'm' ],
    [ 'secrets.a/b.c.', 's.' ],
    [ '{{SECRETS.KEY}}', '{{SECRETS.KEY}}' ],
    [ '{{secrets.A__B}}', '2' ],
    [ 'secrets.A__B', '1__B' ],
    [ 'x{{secrets.EMPTY}}y', 'xy' ],
    [ '{{secrets.NESTED}}', '{{1}}' ],
    [ '{{secrets.NESTED}} {{secrets.A}}', '1 1' ],
    [ '{{secrets.Q}}', 'q\\"\\\\\\n\\u0001' ],
    [ '{{\\nsecrets.KEY}}', '{{\\nk}}' ],
    [ '{{secrets.NONE}} secrets.A', '{{secrets.NONE}} 1' ],
    [ 'mysecrets.KEY', 'myk' ]
  ];

  for (const [ text, expected ] of REPLACED) {

    it(`should replace in <${ text }>`, function() {

      // when
      const replaced = replaceSecrets(text, name => SECRETS[ name ]);

      // then
      expect(replaced).to.equal(expected);
    });
  }


  it('should find names in both notations, each once', function() {

    // when
    const names = findSecrets('secrets.B {{secrets.A}} {{ secrets.odd:name }} secrets.B secrets.txt.');

    // then
    expect(names).to.eql([ 'B', 'A', 'odd:name', 'txt' ]);
  });


  const LONG = 'x'.repeat(1000);

  const FOUND: [ title: string, text: string, names: string[] ][] = [
    [ 'the shortest name that ends', '{{secrets.A}} {{secrets.B}}', [ 'A', 'B' ] ],
    [ 'an opening inside a name', '{{secrets.A{{secrets.B}}', [ 'A{{secrets.B' ] ],
    [ 'an opening whose name ends with a space', '{{secrets.A {{secrets.B}}', [ 'A', 'B' ] ],
    [ 'a name of one brace', '{{secrets.}}}', [ '}' ] ],
    [ 'no name', '{{secrets.}} {{secrets. A}}', [] ],
    [ 'a name as long as names may be', `{{secrets.${ LONG }\t }}`, [ LONG ] ],
    [ 'a longer one, in the other notation', `{{secrets.${ LONG }x}}`, [ `${ LONG }x` ] ],
    [ 'only spaces of Java', '{{\u00a0secrets._}} {{\n\fsecrets._\v}}', [ '_' ] ],
    [ 'a separator without a part after it', 'secrets.a./b secrets.a.b- secrets.-', [ 'a', 'a.b' ] ],
    [ 'references inside bare names', 'secrets.secrets.A', [ 'secrets.A' ] ]
  ];

  for (const [ title, text, names ] of FOUND) {

    it(`should find ${ title }`, function() {
      expect(findSecrets(text)).to.eql(names);
    });
  }


  it('should end with openings that are never closed', function() {

    // given
    const openings = '{{secrets.'.repeat(200_000);

    // then
    expect(findSecrets(openings)).to.be.empty;
    expect(replaceSecrets(`${ openings } secrets.A`, name => SECRETS[ name ])).to.equal(`${ openings } 1`);
  });


  it('should find a bare name of any length', function() {

    // given
    const name = 'a.'.repeat(2_000_000);

    // then
    expect(findSecrets(`secrets.${ name }`)).to.eql([ name.slice(0, -1) ]);
  });


  it('should report whether there is a reference', function() {

    // then
    expect(hasSecrets('{{secrets.A}}')).to.be.true;
    expect(hasSecrets('see secrets.txt')).to.be.true;
    expect(hasSecrets('secrets.')).to.be.false;
  });


  it('should escape for a JSON string', function() {

    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(JSON.parse(`"${ escapeJson(text) }"`)).to.equal(text);
    }));
  });


  it('should agree with a simple two-phase implementation', function() {

    // given
    const pieces = fc.constantFrom(
      '{{', '}}', 'secrets.', 'A', 'A__B', 'KEY', 'NESTED', ' ', '.', '-', '_', '"', 'x', '{{secrets.NESTED}}', 'secrets.A'
    );

    fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), parts => {

      // given
      const text = parts.join('');

      // then
      expect(replaceSecrets(text, name => SECRETS[ name ])).to.equal(plainRule(text));
    }), { numRuns: 2000 });
  });


  /** The documented rule, without the product's optimizations. */
  function plainRule(text: string): string {
    let result = text;

    for (const pattern of [ /\{\{\s*secrets\.(\S+?\s*)}}/g, /secrets\.(([a-zA-Z0-9]+[/._-])*[a-zA-Z0-9]+)/g ]) {
      const count = [ ...result.matchAll(pattern) ].length;

      for (let pass = 0; pass < count; pass++) {
        result = result.replace(pattern, (whole: string, name: string) => {
          const value = SECRETS[ name.trim() ];

          return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
        });
      }
    }

    return result;
  }

});
