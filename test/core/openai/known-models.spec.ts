import { expect } from 'chai';

import { readKnownModels } from '../../../core/openai';
import { LIST } from '../../fixtures/openai-answers';


describe('core/openai - readKnownModels', function() {

  it('should read ids and announced shutdowns', function() {

    // when
    const models = readKnownModels(LIST);

    // then
    expect(models).to.eql([
      { id: 'gpt-4.1-mini', shutdown_date: '2027-01-14' },
      { id: 'gpt-5.6-luna', shutdown_date: null }
    ]);
  });


  const ENTRIES: [ title: string, entry: unknown, expected: unknown[] ][] = [
    [ 'no end', { id: 'gpt-x' }, [ { id: 'gpt-x', shutdown_date: null } ] ],
    [ 'a shutdown that is not a date', { id: 'gpt-x', shutdown_date: 'soon' }, [ { id: 'gpt-x', shutdown_date: null } ] ],
    [ 'a day that does not exist', { id: 'gpt-x', shutdown_date: '2027-13-41' }, [ { id: 'gpt-x', shutdown_date: null } ] ],
    [ 'an end as a number', { id: 'gpt-x', shutdown_date: 1798000000 }, [ { id: 'gpt-x', shutdown_date: null } ] ],
    [ 'a fine-tuned model', { id: 'ft:gpt-4.1:acme::a1b2' }, [ { id: 'ft:gpt-4.1:acme::a1b2', shutdown_date: null } ] ],
    [ 'no id', { object: 'model' }, [] ],
    [ 'an id that is any string', { id: 'Hello <b>world</b>' }, [] ],
    [ 'an id without end', { id: 'x'.repeat(201) }, [] ],
    [ 'no object', 'gpt-x', [] ]
  ];

  for (const [ title, entry, expected ] of ENTRIES) {

    it(`should accept ${ title }`, function() {
      expect(readKnownModels({ data: [ entry ] })).to.eql(expected);
    });

  }


  it('should ignore models beyond the limit', function() {

    // when
    const models = readKnownModels({ data: Array.from({ length: 5000 }, (_, index) => ({ id: `gpt-${ index }` })) });

    // then
    expect(models).to.have.length(2000);
  });


  for (const body of [ null, 'text', [], {}, { data: {} }, { error: {} } ]) {

    it(`should not read ${ JSON.stringify(body) } as a list`, function() {
      expect(readKnownModels(body)).to.be.null;
    });

  }

});
