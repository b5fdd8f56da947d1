import { expect } from 'chai';

import { evaluateFeel } from '../../../../core/feel';
import { templateAsFeel } from '../../../../core/validation/text/template-text';

const TEXTS: [ text: string, feel: string | null ][] = [
  [ 'Dear ${name},', '="Dear " + name + ","' ],
  [ '{{a.b}}', '=a.b' ],
  [ '#{a}${b}', '=a + b' ],
  [ 'Say "${a}"', '="Say \\"" + a + "\\""' ],
  [ '${ a }!', '=a + "!"' ],
  [ '${a + 1}', null ],
  [ '{{secrets.KEY}}', null ],
  [ 'plain', null ]
];


describe('core/validation/template-text', function() {

  for (const [ text, feel ] of TEXTS) {

    it(`should turn ${ text } into ${ feel ?? 'nothing' }`, function() {

      // when
      const turned = templateAsFeel(text);

      // then
      expect(turned).to.equal(feel);
    });
  }


  it('should mean what the template meant', function() {

    // when
    const evaluation = evaluateFeel(templateAsFeel('Say "${a}" to ${b.c}.') ?? '', { a: 'hi', b: { c: 'Ann' } });

    // then
    expect(evaluation).to.deep.include({ ok: true, value: 'Say "hi" to Ann.' });
  });
});
