import { expect } from 'chai';

import { fileSecrets, parseSecrets } from '../../../node/secrets';


describe('node/secrets - file', function() {

  const FILES: [ title: string, text: string, secrets: Record<string, string> ][] = [
    [ 'lines', 'A=1\nB=2\n', { A: '1', B: '2' } ],
    [ 'values with an equals sign', 'A=b=c==', { A: 'b=c==' } ],
    [ 'values literally', 'A= "x" # no comment ', { A: ' "x" # no comment ' } ],
    [ 'empty values', 'A=', { A: '' } ],
    [ 'blank lines and comments', '\n  \n# A=1\n  # B=2\nC=3', { C: '3' } ],
    [ 'the line ends of Windows', 'A=1\r\nB=2\r\n', { A: '1', B: '2' } ],
    [ 'a byte order mark', '\uFEFFA=1', { A: '1' } ],
    [ 'names in blanks', ' A =1', { A: '1' } ],
    [ 'the last of equal names', 'A=1\nA=2', { A: '2' } ],
    [ 'names of the prototype', '__proto__=1', JSON.parse('{ "__proto__": "1" }') ],
    [ 'nothing', '', {} ]
  ];

  for (const [ title, text, secrets ] of FILES) {

    it(`should read ${ title }`, function() {
      expect(parseSecrets(text)).to.eql({ ok: true, value: new Map(Object.entries(secrets)) });
    });
  }


  it('should refuse a value of more than 20,000 characters', function() {

    // when
    const parsed = parseSecrets(`A=${ 'k'.repeat(20_000) }\nB=${ 'k'.repeat(20_001) }`);

    // then
    expect(parsed).to.eql({ ok: false, problems: [ { code: 'secrets/line-too-long', values: { line: '2', limit: '20,000' } } ] });
  });


  it('should name the lines that are none, not what they hold', function() {

    // when
    const parsed = parseSecrets('A=1\nsk-pasted-alone\n=value');

    // then
    expect(parsed).to.eql({
      ok: false,
      problems: [ { code: 'secrets/no-name', values: { line: '2' } }, { code: 'secrets/no-name', values: { line: '3' } } ]
    });
  });


  it('should give values and follow the policy', async function() {

    // given
    const source = fileSecrets(new Map([ [ 'A', '' ] ]), (name, origin) => name === 'A' && origin === 'https://api.openai.com');

    // then
    expect(await source.get('A')).to.equal('');
    expect(await source.get('B')).to.be.undefined;
    expect(await source.mayTravel('A', 'https://api.openai.com', 'credentials')).to.be.true;
    expect(await source.mayTravel('A', 'https://example.com', 'credentials')).to.be.false;
  });

});
