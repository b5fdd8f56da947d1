import { expect } from 'chai';

import { staticString } from '@openai-task/feel';


describe('feel - staticString', function() {

  const TEXTS: [ source: string, value: string ][] = [
    [ '', '' ],
    [ '1', '1' ],
    [ 'true', 'true' ],
    [ 'say "hi"', 'say "hi"' ],
    [ 'a\\nb', 'a\nb' ],
    [ 'a\nb', 'a\nb' ],
    [ '\\d+ C:\\dir', '\\d+ C:\\dir' ],
    [ 'C:\\new', 'C:\new' ],
    [ 'a\\\\b', 'a\\b' ],
    [ 'a\\\\nb', 'a\\nb' ],
    [ '\\u0041', '\\u0041' ],
    [ "it\\'s", "it's" ],
    [ '// no comment', '// no comment' ]
  ];

  for (const [ source, value ] of TEXTS) {

    it(`should read ${ JSON.stringify(source) }`, function() {

      // then
      expect(staticString(source)).to.eql({ ok: true, value });
    });

  }


  for (const source of [ 'end\\', 'say \\"hi\\"', '\\"' ]) {

    it(`should refuse ${ JSON.stringify(source) }`, function() {

      // then
      expect(staticString(source)).to.have.nested.property('problem.code', 'feel/malformed-text');
    });

  }


  it('should say where the backslash is', function() {

    // then
    expect(staticString('end\\')).to.have.deep.nested.include({ 'problem.from': 3, 'problem.to': 4 });
  });

});
