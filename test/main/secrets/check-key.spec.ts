import { expect } from 'chai';

import type { KeyCheckOutcome } from '../../../core/protocol';
import type { HttpFailure, HttpRequest, HttpResponse } from '../../../core/run';
import { checkKey } from '../../../main/secrets';

const VALUE = 'sk-distinctive-value-0001';
const SCOPES = 'You have insufficient permissions for this operation. Missing scopes: api.model.read.';


describe('main/secrets - checkKey', function() {

  const ANSWERS: [ outcome: KeyCheckOutcome, answer: HttpResponse | HttpFailure ][] = [
    [ 'works', answered(200, 'no JSON') ],
    [ 'wrong-key', answered(401, { error: { code: 'invalid_api_key', message: `Incorrect API key provided: ${ VALUE }` } }) ],
    [ 'may-not-list', answered(401, { error: { message: SCOPES } }) ],
    [ 'may-not-list', answered(403, { error: { message: SCOPES } }) ],
    [ 'may-not-list', answered(403, 'no JSON') ],
    [ 'blocked-country', answered(403, { error: { code: 'unsupported_country_region_territory' } }) ],
    [ 'unclear', answered(404, {}) ],
    [ 'unclear', answered(302, {}) ],
    [ 'unclear', answered(500, null) ],
    [ 'unreachable', { failure: 'connection', detail: 'ECONNREFUSED' } ],
    [ 'unreachable', { failure: 'tls' } ],
    [ 'unreachable', { failure: 'timeout' } ]
  ];

  for (const [ outcome, answer ] of ANSWERS) {

    it(`should tell ${ outcome } (${ 'failure' in answer ? answer.failure : `${ answer.status } ${ answer.body }` })`, async function() {

      // when
      const { checked, requests } = await check({ answer });

      // then
      expect(checked).to.eql({ outcome, origin: 'https://api.openai.com', status: 'failure' in answer ? null : answer.status });
      expect(requests.map(({ method, url }) => [ method, url ])).to.eql([ [ 'GET', 'https://api.openai.com/v1/models' ] ]);
    });
  }


  it('should bring what OpenAI lists for the key', async function() {

    // when
    const { checked } = await check({ answer: answered(200, { data: [ { id: 'gpt-5.6-luna', shutdown_date: '2027-03-01', owned_by: 'system' } ] }) });

    // then
    expect(checked.models).to.eql([ { id: 'gpt-5.6-luna', shutdown_date: '2027-03-01' } ]);
  });


  it('should leave out what another server lists: the diagram calls OpenAI', async function() {

    // when
    const { checked } = await check({ baseUrl: 'http://127.0.0.1:8089/v1', answer: answered(200, { data: [ { id: 'llama3.2' } ] }) });

    // then
    expect(checked).to.eql({ outcome: 'works', origin: 'http://127.0.0.1:8089', status: 200 });
  });


  it('should ask the test endpoint', async function() {

    // when
    const { requests } = await check({ baseUrl: 'http://127.0.0.1:8089/v1/' });

    // then
    expect(requests.map(({ url }) => url)).to.eql([ 'http://127.0.0.1:8089/v1/models' ]);
  });


  const UNASKED: [ outcome: KeyCheckOutcome, own: Parameters<typeof check>[ 0 ] ][] = [
    [ 'no-value', { value: undefined } ],
    [ 'refused-origin', { allowed: false } ],
    [ 'refused-origin', { baseUrl: 'http://proxy.example/v1' } ],
    [ 'refused-origin', { baseUrl: 'https://api.openai.com@evil.example/v1' } ]
  ];

  for (const [ outcome, own ] of UNASKED) {

    it(`should send nothing: ${ outcome } (${ JSON.stringify(own) })`, async function() {

      // when
      const { checked, requests } = await check(own);

      // then
      expect(checked).to.have.property('outcome', outcome);
      expect(requests).to.be.empty;
    });
  }

});


// helpers //////////

type Own = { answer?: HttpResponse | HttpFailure; baseUrl?: string; value?: string; allowed?: boolean };

async function check(own: Own) {
  const { answer = answered(200, {}), baseUrl = 'https://api.openai.com/v1', value, allowed = true } = { value: VALUE, ...own };
  const requests: HttpRequest[] = [];

  const checked = await checkKey({
    name: 'KEY',
    baseUrl,
    secrets: { get: async () => value, mayTravel: async () => allowed },
    transport: {
      send: async request => {
        requests.push(request);

        return answer;
      }
    },
    clock: { now: () => 0, sleep: () => new Promise(() => undefined) }
  });

  return { checked, requests };
}

function answered(status: number, body: unknown): HttpResponse {
  return { status, reason: '', headers: [], body: typeof body === 'string' ? body : JSON.stringify(body) };
}
