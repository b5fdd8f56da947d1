import { expect } from 'chai';

import { knownMessage, renderParts, message, renderText } from '../../../client/messages';


describe('client/messages - render', function() {

  it('should tell code and emphasis from the words around them', function() {

    expect(renderParts(message('asking/note', { host: 'api.openai.com', key: 'KEY' }), same).slice(0, 5)).to.eql([
      { look: 'plain', text: 'The run sends one request to ' },
      { look: 'strong', text: 'api.openai.com' },
      { look: 'plain', text: ' with the key ' },
      { look: 'code', text: 'KEY' },
      { look: 'plain', text: '. OpenAI bills its tokens. No cluster is used, and the diagram is not changed.' }
    ]);
  });


  it('should take nothing in a value for markup or a placeholder', function() {

    // given
    const values = { name: '`a` **b** {type}', type: '', count: '{name}' };

    // then
    expect(renderText(message('outcome/writes-more', values), same)).to.equal('Completes and writes `a` **b** {type} () and {name} more.');
  });


  it('should word a phrase inside of a phrase', function() {

    expect(renderText(message('outcome/writes-one', { name: 'a', type: message('type/list') }), same)).to.equal('Completes and writes a (list).');
  });


  it('should translate the text and hand no value to the translation', function() {

    // given
    const asked: string[] = [];

    // when
    const said = renderText(message('result/answers', { count: '3' }), template => {
      asked.push(template);

      return 'Antworten 1 bis {count}';
    });

    // then
    expect(said).to.equal('Antworten 1 bis 3');
    expect(asked).to.eql([ 'Answers 1 to {count}' ]);
  });


  it('should have no words for what it does not know', function() {

    expect(knownMessage('constructor')).to.equal(null);
    expect(knownMessage('run/nonsense')).to.equal(null);
    expect(knownMessage('run/cancelled')).to.eql({ code: 'run/cancelled' });
  });

});


// helpers //////////

function same(template: string): string {
  return template;
}
