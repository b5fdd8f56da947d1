import { expect } from 'chai';

import { sampleOf } from '../../simulator/chat/json';
import { answerTo } from '../../simulator/chat/texts';


describe('simulator - texts', function() {

  const ANSWERS: [ prompt: string, answer: string ][] = [
    [ 'Hello!', 'Approved.' ],
    [ '', 'Approved.' ],
    [ 'Translate to German: the parcel is broken', 'Das Paket ist beschädigt.' ],
    [ 'Translate into French: Where is my order? Thank you', 'Merci. Où est ma commande.' ],
    [ 'Translate into Spanish: one two', 'The simulator has no spanish words for: one two' ],
    [ 'Translate to Klingon: hello', 'Simulated answer to: Translate to Klingon: hello' ],
    [ 'Summarize: The parcel came late. It was wet.', 'Simulated summary (7 words read): The parcel came late.' ],
    [ 'What is 1 + 1?', 'Simulated answer to: What is 1 + 1?' ],
    [ 'x'.repeat(300), `Simulated answer to: ${ 'x'.repeat(200) }…` ]
  ];

  for (const [ prompt, answer ] of ANSWERS) {

    it(`should answer "${ prompt.slice(0, 50) }"`, function() {
      expect(answerTo(prompt)).to.equal(answer);
    });
  }


  it('should fill a schema', function() {

    // given
    const schema = {
      type: 'object',
      properties: {
        kind: { enum: [ 'a', 'b' ] },
        text: { type: [ 'string', 'null' ] },
        sure: { type: 'boolean' },
        score: { type: 'number' },
        items: { type: 'array', items: { type: 'integer' } },
        odd: {}
      }
    };

    // then
    expect(sampleOf(schema, 'Hi')).to.eql({ kind: 'a', text: 'Hi', sure: true, score: 1, items: [ 1 ], odd: null });
  });

});
