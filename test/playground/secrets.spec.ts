import { expect } from 'chai';

import { createPlaygroundSecrets } from '../../playground/secrets';

const ORIGIN = 'http://127.0.0.1:8089';
const LIVE_ORIGIN = 'https://api.openai.com';


describe('playground - createPlaygroundSecrets', function() {

  it('should have keys for the simulator', async function() {

    // when
    const { source, stateOf } = createPlaygroundSecrets({ file: null, environment: {}, origin: ORIGIN, live: false });

    // then
    expect(await source.get('OPENAI_API_KEY')).to.match(/^sk-sim-/);
    expect(stateOf('OPENAI_API_KEY')).to.equal('session');
    expect(stateOf('OTHER')).to.equal('missing');
  });


  it('should have no keys of its own where requests are live', async function() {

    // when
    const { source, stateOf } = createPlaygroundSecrets({ file: null, environment: {}, origin: LIVE_ORIGIN, live: true });

    // then
    expect(await source.get('OPENAI_API_KEY')).to.be.undefined;
    expect(stateOf('OPENAI_API_KEY')).to.equal('missing');
  });


  it('should prefer the environment', async function() {

    // given
    const environment = { OPENAI_TASK_SECRET_OPENAI_API_KEY: 'from-environment', HOME: '/home/ada' };

    // when
    const { source, stateOf } = createPlaygroundSecrets({ file: null, environment, origin: ORIGIN, live: false });

    // then
    expect(await source.get('OPENAI_API_KEY')).to.equal('from-environment');
    expect(stateOf('OPENAI_API_KEY')).to.equal('environment');
    expect(await source.get('HOME')).to.be.undefined;
  });


  it('should read no environment where a file is given', async function() {

    // given
    const environment = { OPENAI_TASK_SECRET_OPENAI_API_KEY: 'from-environment', OPENAI_TASK_SECRET_OTHER: 'from-environment' };
    const file = new Map([ [ 'OPENAI_API_KEY', 'from-file' ] ]);

    // when
    const { source, stateOf } = createPlaygroundSecrets({ file, environment, origin: ORIGIN, live: false });

    // then
    expect(await source.get('OPENAI_API_KEY')).to.equal('from-file');
    expect(stateOf('OPENAI_API_KEY')).to.equal('file');
    expect(await source.get('OTHER')).to.be.undefined;
  });


  const journeys: [ origin: string, place: 'credentials' | 'content', allowed: boolean ][] = [
    [ ORIGIN, 'credentials', true ],
    [ ORIGIN, 'content', false ],
    [ LIVE_ORIGIN, 'credentials', false ],
    [ 'http://127.0.0.1:8090', 'credentials', false ],
    [ 'http://localhost:8089', 'credentials', false ]
  ];

  for (const [ origin, place, allowed ] of journeys) {

    it(`should ${ allowed ? 'let' : 'not let' } a key travel to ${ origin } as ${ place }`, async function() {

      // given
      const { source } = createPlaygroundSecrets({ file: null, environment: {}, origin: ORIGIN, live: false });

      // then
      expect(await source.mayTravel('OPENAI_API_KEY', origin, place)).to.equal(allowed);
    });

  }


  it('should rename what it keeps, and nothing else', async function() {

    // given
    const { source, rename } = createPlaygroundSecrets({ file: null, environment: {}, origin: ORIGIN, live: false });

    // then
    expect(rename('OTHER', 'NEW')).to.eql({ code: 'secrets/unknown', values: { name: 'OTHER' } });
    expect(rename('OLD_API_KEY', 'OPENAI_API_KEY')).to.eql({ code: 'secrets/exists', values: { name: 'OPENAI_API_KEY' } });

    // and when
    expect(rename('OPENAI_API_KEY', 'NEW')).to.be.null;

    // then
    expect(await source.get('NEW')).to.match(/^sk-sim-/);
    expect(await source.get('OPENAI_API_KEY')).to.be.undefined;
  });

});
