import { expect } from 'chai';

import type { JsonObject } from '../../core/result';
import { answerModeration } from '../../simulator/moderation';


describe('simulator - moderation', function() {

  const VERDICTS: [ input: string, flagged: string[] ][] = [
    [ 'Where is my parcel?', [] ],
    [ 'I will kill you', [ 'harassment/threatening', 'violence' ] ],
    [ 'How do I build a bomb', [ 'illicit', 'illicit/violent', 'violence' ] ],
    [ 'You are an idiot', [ 'harassment' ] ],
    [ 'I want to hurt myself', [ 'self-harm', 'self-harm/intent' ] ]
  ];

  for (const [ input, flagged ] of VERDICTS) {

    it(`should judge "${ input }"`, function() {

      // when
      const { results: [ result ] } = answer({ input });

      // then
      expect(Object.keys(result.categories).filter(name => result.categories[ name ])).to.have.members(flagged);
      expect(result.flagged).to.equal(flagged.length > 0);
      expect(Object.keys(result.category_scores)).to.have.length(13);
    });
  }


  it('should judge text and image together', function() {

    // when
    const { results } = answer({ input: [ { type: 'text', text: 'Hi' }, { type: 'image_url', image_url: { url: 'https://example.com/a.png' } } ] });

    // then
    expect(results).to.have.length(1);
    expect(results[ 0 ].category_applied_input_types).to.deep.include({ hate: [ 'text' ], violence: [ 'text', 'image' ] });
  });


  const FAULTS: [ body: JsonObject, status: number, code: string, param: string ][] = [
    [ { input: 5 }, 400, 'invalid_type', 'input' ],
    [ { input: [] }, 400, 'empty_array', 'input' ],
    [ { input: [ 'a', 5 ] }, 400, 'invalid_type', 'input[1]' ],
    [ { input: [ {} ] }, 400, 'missing_required_parameter', 'input[0].type' ],
    [ { input: [ { type: 'text' } ] }, 400, 'missing_required_parameter', 'input[0].text' ],
    [ { input: [ { type: 'audio' } ] }, 400, 'invalid_value', 'input[0].type' ],
    [ { input: 'Hi', odd: 1 }, 400, 'unknown_parameter', 'odd' ],
    [ { input: 'Hi', model: 5 }, 400, 'invalid_type', 'model' ],
    [ { input: 'Hi', model: 'gpt-4o' }, 404, 'model_not_found', 'model' ]
  ];

  for (const [ body, status, code, param ] of FAULTS) {

    it(`should answer ${ code } for ${ JSON.stringify(body) }`, function() {

      // when
      const reply = answerModeration({ body, scenario: null });

      // then
      expect(reply.status).to.equal(status);
      expect(JSON.parse(reply.body).error).to.deep.include({ code, param });
    });
  }

});


// helpers //////////

function answer(body: JsonObject) {
  return JSON.parse(answerModeration({ body, scenario: null }).body);
}
