import { expect } from 'chai';

import { AS_OF, chatCapability, daysUntilShutdown, isShutDown, modelById, MODELS, nearestModel } from '../../../core/openai';


describe('core/openai - models', function() {

  it('should contain every id once', function() {

    // given
    const ids = MODELS.flatMap(({ id, snapshot, otherIds }) => [ ...new Set([ id, snapshot, ...otherIds ]) ]);

    // then
    expect(new Set(ids).size).to.equal(ids.length);
  });


  it('should have shutdown dates as days', function() {
    expect(MODELS.map(({ shutdown }) => shutdown).filter(day => day !== null && !/^\d{4}-\d\d-\d\d$/.test(day))).to.be.empty;
  });


  const IDS: [ id: string, model: string | null ][] = [
    [ 'gpt-4o', 'gpt-4o' ],
    [ 'gpt-4o-2024-11-20', 'gpt-4o' ],
    [ 'gpt-4o-2024-05-13', 'gpt-4o-2024-05-13' ],
    [ 'ft:gpt-4o-mini-2024-07-18:acme::abc', 'gpt-4o-mini' ],
    [ 'gpt-9', null ],
    [ '', null ]
  ];

  for (const [ id, model ] of IDS) {

    it(`should find ${ id || 'nothing' }`, function() {
      expect(modelById(id)?.id ?? null).to.equal(model);
    });
  }


  const GONE: [ id: string, gone: boolean ][] = [
    [ 'gpt-3.5-turbo', true ], [ 'gpt-4', true ], [ 'gpt-4-turbo', true ], [ 'gpt-4o', false ], [ 'gpt-5.6-luna', false ]
  ];

  for (const [ id, gone ] of GONE) {

    it(`should know whether ${ id } is shut down`, function() {

      // given
      const model = modelById(id);

      // then
      expect(model && isShutDown(model, AS_OF)).to.equal(gone);
    });
  }


  it('should count the days until a shutdown', function() {

    // given
    const model = modelById('gpt-4o');

    // then
    expect(model && daysUntilShutdown(model, '2026-11-22')).to.equal(53);
  });


  const TYPED: [ typed: string, meant: string | null ][] = [
    [ 'gpt-4O', 'gpt-4o' ],
    [ 'gpt4o', 'gpt-4o' ],
    [ 'gtp-4o', 'gpt-4o' ],
    [ ' gpt-5.6-luna ', 'gpt-5.6-luna' ],
    [ 'gpt-4o', null ],
    [ 'llama3.2', null ],
    [ '', null ]
  ];

  for (const [ typed, meant ] of TYPED) {

    it(`should ${ meant ? `read "${ typed }" as ${ meant }` : `find no other id for "${ typed }"` }`, function() {
      expect(nearestModel(typed)).to.equal(meant);
    });
  }


  const CAPABILITIES: [ id: string, capability: string ][] = [
    [ 'gpt-4o', 'chat' ], [ 'o3', 'chat' ], [ 'ft:gpt-4o-mini:a', 'chat' ], [ 'gpt-5.5-pro', 'responses-only' ], [ 'gpt-5-codex', 'responses-only' ],
    [ 'gpt-3.5-turbo-instruct', 'completions-only' ], [ 'gpt-4o-realtime-preview', 'other-endpoint' ], [ 'llama3.2', 'unknown' ]
  ];

  for (const [ id, capability ] of CAPABILITIES) {

    it(`should know that ${ id } is ${ capability }`, function() {
      expect(chatCapability(id)).to.equal(capability);
    });
  }

});
