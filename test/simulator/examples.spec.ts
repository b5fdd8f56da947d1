import { request } from 'node:http';

import { expect } from 'chai';

import { startSimulator } from '../helpers/simulator';

import { CHAT, LIST, MODERATION } from '../fixtures/openai-answers';


/** The 48 examples of docs/openai-api.md, section 9, by their number. */
/** How long nothing must come before it counts as silence: long enough for a busy machine to answer. */
const SILENCE_MS = 2000;

describe('simulator - examples', function() {

  let url: string;
  let close: () => Promise<void>;

  before(async function() {
    ({ url, close } = await startSimulator());
  });

  after(() => close());


  describe('answers', function() {

    it('1: should answer a chat', async function() {

      // when
      const { status, body, headers } = await chat({
        messages: [ { role: 'system', content: 'You are a helpful assistant.' }, { role: 'user', content: 'Hello!' } ],
        n: 1,
        temperature: 1
      });

      // then
      expect(status).to.equal(200);
      expect(body).to.eql(CHAT);
      expect(rateLimitNames(headers)).to.have.length(6);
    });


    it('2: should answer with several choices', async function() {

      // when
      const { status, body } = await chat({ n: 3 });

      // then
      expect(status).to.equal(200);
      expect(body.choices.map(({ index }: { index: number }) => index)).to.eql([ 0, 1, 2 ]);
      expect(body.usage.completion_tokens).to.be.greaterThan(2 * 3);
      expect(body.usage.total_tokens).to.equal(body.usage.prompt_tokens + body.usage.completion_tokens);
    });


    it('3: should cut at the cap', async function() {

      // when
      const { body } = await chat({ max_completion_tokens: 1 });

      // then
      expect(body.choices[ 0 ]).to.deep.include({ finish_reason: 'length' });
      expect(body.choices[ 0 ].message.content).to.equal('Approved');
      expect(body.usage.completion_tokens).to.equal(1);
    });


    it('4: should count reasoning', async function() {

      // when
      const { body } = await chat({ model: 'gpt-5.6-luna', temperature: 1 });

      // then
      expect(body.model).to.equal('gpt-5.6-luna');
      expect(body.usage.completion_tokens_details.reasoning_tokens).to.be.greaterThan(0);
      expect(body.usage.completion_tokens).to.be.greaterThan(body.usage.completion_tokens_details.reasoning_tokens);
    });


    it('5: should call a tool', async function() {

      // when
      const { body } = await chat({ tools: [ { type: 'function', function: { name: 'look_up' } } ], tool_choice: 'required' });

      // then
      expect(body.choices[ 0 ].finish_reason).to.equal('tool_calls');
      expect(body.choices[ 0 ].message.content).to.be.null;
      expect(body.choices[ 0 ].message.tool_calls).to.have.length(1);
      expect(body.choices[ 0 ].message.tool_calls[ 0 ].function.name).to.equal('look_up');
    });


    it('6: should refuse', async function() {

      // when
      const { body } = await chat({
        messages: user('[sim:refusal] Hi'),
        response_format: { type: 'json_schema', json_schema: { name: 'answer', schema: { type: 'object' } } }
      });

      // then
      expect(body.choices[ 0 ].message.content).to.be.null;
      expect(body.choices[ 0 ].message.refusal).to.be.a('string').that.is.not.empty;
      expect(body.choices[ 0 ].finish_reason).to.equal('stop');
    });


    it('7: should filter', async function() {

      // when
      const { body } = await chat({ messages: user('[sim:content-filter] Hi') });

      // then
      expect(body.choices[ 0 ].message.content).to.equal('');
      expect(body.choices[ 0 ].finish_reason).to.equal('content_filter');
    });


    it('40: should moderate', async function() {

      // when
      const { status, body } = await moderate({ input: 'Hi' });

      // then
      expect(status).to.equal(200);
      expect(body).to.eql(MODERATION);
    });


    it('41: should flag violence', async function() {

      // when
      const { body } = await moderate({ input: 'I will attack with violence' });

      // then
      expect(body.results[ 0 ].flagged).to.be.true;
      expect(body.results[ 0 ].categories.violence).to.be.true;
      expect(body.results[ 0 ].category_scores.violence).to.be.greaterThan(0.9);
    });


    it('42: should moderate two texts', async function() {

      // when
      const { body } = await moderate({ input: [ 'Hi', 'Ho' ] });

      // then
      expect(body.results).to.have.length(2);
    });


    it('46: should list models', async function() {

      // when
      const response = await fetch(`${ url }/models`, { headers: authorized() });

      // then
      expect(response.status).to.equal(200);
      expect(await response.json()).to.eql(LIST);
    });


    it('47: should moderate as before 2023', async function() {

      // when
      const { body } = await moderate({ input: '[sim:legacy] Hi' });

      // then
      expect(body.model).to.equal('text-moderation-004');
      expect(Object.keys(body.results[ 0 ].categories)).to.have.length(7);
      expect(body.results[ 0 ]).not.to.have.property('category_applied_input_types');
    });

  });


  describe('faults', function() {

    type Fault = [ number: number, body: object | string, status: number, error: [ message: string, type: string, param: string | null, code: string | null ] ];

    const INVALID = 'invalid_request_error';

    const FAULTS: Fault[] = [
      [ 8, { model: undefined }, 400, [ 'A model must be named.', INVALID, null, null ] ],
      [ 8, { model: '' }, 400, [ 'A model must be named.', INVALID, null, null ] ],
      [ 9, { messages: undefined }, 400, [ 'Parameter messages is required.', INVALID, 'messages', 'missing_required_parameter' ] ],
      [ 10, { messages: [] }, 400, [ 'messages needs at least one item.', INVALID, 'messages', 'empty_array' ] ],
      [ 11, { temperature: 3 }, 400, [ 'temperature 3 is above the maximum of 2.', INVALID, 'temperature', 'decimal_above_max_value' ] ],
      [ 12, { temperature: '0.5' }, 400, [ 'temperature must be a decimal, not a string.', INVALID, 'temperature', 'invalid_type' ] ],
      [ 13, { model: 'gpt-5.6-luna', temperature: 0.2 }, 400, [ 'This model takes only the default temperature (1).', INVALID, 'temperature', 'unsupported_value' ] ],
      [ 14, { model: 'gpt-6-astra', temperature: 0.2 }, 400, [ 'This model does not take temperature.', INVALID, 'temperature', null ] ],
      [ 15, { n: 0 }, 400, [ 'n 0 is below the minimum of 1.', INVALID, 'n', 'integer_below_min_value' ] ],
      [ 16, { n: 129 }, 400, [ 'n 129 is above the maximum of 128.', INVALID, 'n', 'integer_above_max_value' ] ],
      [ 17, { model: 'gpt-5.6-terra', n: 9 }, 400, [ 'n 9 is above the maximum of 8.', INVALID, 'n', 'integer_above_max_value' ] ],
      [ 18, { messages: [ { role: 'bot', content: 'Hi' } ] }, 400, [ 'Role bot is not one of the supported roles.', INVALID, 'messages[0].role', 'invalid_value' ] ],
      [ 19, { messages: user(42) }, 400, [ 'content must be a string or an array of objects, not an integer.', INVALID, 'messages[0].content', 'invalid_type' ] ],
      [ 20, { messages: user(null) }, 400, [ 'content must be a string, not null.', INVALID, 'messages.[0].content', null ] ],
      [ 21, { model: 'gpt-5.6-luna', max_tokens: 10 }, 400, [ 'Use max_completion_tokens instead of max_tokens.', INVALID, 'max_tokens', 'unsupported_parameter' ] ],
      [ 22, { temprature: 1 }, 400, [ 'Parameter temprature is not known.', INVALID, 'temprature', 'unknown_parameter' ] ],
      [ 23, { messages: user('[sim:context-overflow]') }, 400, [ '128000 tokens fit this model; the messages have 128050.', INVALID, 'messages', 'context_length_exceeded' ] ],
      [ 24, '{not json', 400, [ 'The body is not valid JSON.', INVALID, null, null ] ],
      [ 28, { messages: user('[sim:blocked-country]') }, 403, [ 'This country is not supported.', 'request_forbidden', null, 'unsupported_country_region_territory' ] ],
      [ 29, { messages: user('[sim:no-model-access]') }, 403, [ 'Project proj_sim has no access to this model.', INVALID, null, 'model_not_found' ] ],
      [ 30, { model: 'gpt-9' }, 404, [ 'The model gpt-9 does not exist or you have no access to it.', INVALID, null, 'model_not_found' ] ],
      [ 31, { model: 'gpt-3.5-turbo' }, 404, [ 'The model gpt-3.5-turbo has been deprecated and shut down.', INVALID, null, 'model_not_found' ] ],
      [ 32, { model: 'gpt-5.5-pro' }, 404, [ 'This model is served by the responses endpoint only.', INVALID, 'model', null ] ],
      [ 36, { model: 'sim-server-fault' }, 500, [ 'The server failed on this request.', 'server_error', null, null ] ]
    ];

    for (const [ number, own, status, [ message, type, param, code ] ] of FAULTS) {

      it(`${ number }: should answer ${ JSON.stringify(own) }`, async function() {

        // when
        const answered = await chat(own);

        // then
        expect(answered.status).to.equal(status);
        expect(answered.body).to.eql({ error: { message, type, param, code } });
        expect(rateLimitNames(answered.headers)).to.be.empty;
        expectStandardHeaders(answered.headers);
      });
    }


    const LIMITS: [ number: number, word: string, retryAfter: string | null, error: object ][] = [
      [ 33, 'pace', '1', { message: 'Tokens per minute: limit 30000, used 29937, requested 385. Try again in 644ms.', type: 'tokens', param: null, code: 'rate_limit_exceeded' } ],
      [ 34, 'too-large', null, { message: 'Tokens per minute: limit 30000, requested 31538. Send less.', type: 'tokens', param: null, code: 'rate_limit_exceeded' } ],
      [ 35, 'no-money', null, { message: 'The quota is used up; check plan and billing.', type: 'insufficient_quota', param: null, code: 'insufficient_quota' } ],
      [ 35, 'no-credit', null, { message: 'The quota is used up; check plan and billing.', type: 'insufficient_quota', param: null, code: 'credit_balance_exhausted' } ]
    ];

    for (const [ number, word, retryAfter, error ] of LIMITS) {

      it(`${ number }: should answer 429 for ${ word }`, async function() {

        // when
        const { status, body, headers } = await chat({ messages: user(`Hi [sim:${ word }]`) });

        // then
        expect(status).to.equal(429);
        expect(body).to.eql({ error });
        expect(headers.get('retry-after')).to.equal(retryAfter);
        expect(rateLimitNames(headers)).to.have.length(6);
        expectStandardHeaders(headers);
      });
    }


    const KEYS: [ number: number, headers: Record<string, string>, error: object ][] = [
      [ 25, {}, { message: 'No API key was sent.', type: INVALID, param: null, code: null } ],
      [ 26, { Authorization: 'Bearer sk-sim-bad' }, { message: 'The API key is not correct: sk-si*****bad.', type: INVALID, param: null, code: 'invalid_api_key' } ],
      [ 27, { ...authorized(), 'OpenAI-Organization': 'org-other' }, { message: 'The organisation header does not match the key.', type: INVALID, param: null, code: 'mismatched_organization' } ]
    ];

    for (const [ number, headers, error ] of KEYS) {

      it(`${ number }: should answer 401`, async function() {

        // when
        const { status, body } = await post('/chat/completions', { model: 'gpt-4o', messages: user('Hi') }, headers);

        // then
        expect(status).to.equal(401);
        expect(body).to.eql({ error });
      });
    }


    it('37: should be overloaded', async function() {

      // when
      const { status, body, headers } = await chat({ messages: user('[sim:overload]') });

      // then
      expect(status).to.equal(503);
      expect(headers.get('retry-after')).to.equal('2');
      expect(body).to.eql({ error: { message: 'The model is overloaded.', type: 'service_unavailable_error', param: null, code: 'server_is_overloaded' } });
    });


    it('38: should answer as a gateway', async function() {

      // when
      const response = await fetch(`${ url }/chat/completions`, {
        method: 'POST', headers: authorized(), body: JSON.stringify({ model: 'sim-gateway', messages: user('Hi') })
      });

      // then
      expect(response.status).to.equal(502);
      expect(response.headers.get('content-type')).to.equal('text/html');
      expect(await response.text()).to.match(/^<html>/);
    });


    const BROKEN: [ word: string, outcome: string ][] = [
      [ 'timeout', 'silence' ],
      [ 'stall', '200, silence' ],
      [ 'reset', '200, ECONNRESET' ],
      [ 'drop', 'ECONNRESET' ]
    ];

    for (const [ word, outcome ] of BROKEN) {

      it(`39: should break off for ${ word }`, async function() {
        expect(await watch(word)).to.equal(outcome);
      });
    }


    const MODERATION_FAULTS: [ number: number, body: object, status: number, error: object ][] = [
      [ 43, {}, 400, { message: 'Parameter input is required.', type: INVALID, param: 'input', code: 'missing_required_parameter' } ],
      [ 43, { input: null }, 400, { message: 'Parameter input is required.', type: INVALID, param: 'input', code: 'missing_required_parameter' } ],
      [ 44, { input: [ image(), image() ] }, 400, { message: '2 images, at most 1 allowed.', type: INVALID, param: 'input', code: 'too_many_images' } ],
      [ 45, { input: 'Hi', model: 'text-moderation-latest' }, 404, { message: 'The model text-moderation-latest has been deprecated and shut down.', type: INVALID, param: 'model', code: 'model_not_found' } ]
    ];

    for (const [ number, own, status, error ] of MODERATION_FAULTS) {

      it(`${ number }: should answer ${ JSON.stringify(own) }`, async function() {

        // when
        const answered = await moderate(own);

        // then
        expect(answered.status).to.equal(status);
        expect(answered.body).to.eql({ error });
      });
    }


    it('48: should answer as another vendor', async function() {

      // when
      const { status, body } = await chat({ messages: user('[sim:vllm] Hi'), temperature: 3 });

      // then
      expect(status).to.equal(400);
      expect(body).to.eql({ object: 'error', message: 'Bad request.', type: 'BadRequestError', param: null, code: 400 });
    });

  });


  // helpers //////////

  async function post(path: string, body: object | string, headers = authorized()) {
    const response = await fetch(`${ url }${ path }`, {
      method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body)
    });

    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
  }

  function chat(own: object | string) {
    return post('/chat/completions', typeof own === 'string' ? own : { model: 'gpt-4o', messages: user('Hi'), ...own });
  }

  function moderate(body: object) {
    return post('/moderations', body);
  }

  /** What a caller sees of an exchange that does not end as it should. */
  function watch(word: string): Promise<string> {
    const seen: string[] = [];

    return new Promise(resolve => {
      const end = (what: string): void => {
        resolve([ ...seen, what ].join(', '));
        call.destroy();
      };

      const call = request(`${ url }/chat/completions`, { method: 'POST', headers: authorized(), timeout: SILENCE_MS, agent: false }, response => {
        seen.push(String(response.statusCode));
        response.on('error', (error: NodeJS.ErrnoException) => end(String(error.code)));
        response.on('end', () => end('end'));
        response.resume();
      });

      call.on('timeout', () => end('silence'));
      call.on('error', (error: NodeJS.ErrnoException) => end(String(error.code)));
      call.end(JSON.stringify({ model: 'gpt-4o', messages: user(`[sim:${ word }]`) }));
    });
  }

});


// helpers //////////

function authorized(): Record<string, string> {
  return { 'Authorization': 'Bearer sk-sim-test', 'Content-Type': 'application/json' };
}

function user(content: unknown): object[] {
  return [ { role: 'user', content } ];
}

function image(): object {
  return { type: 'image_url', image_url: { url: 'https://example.com/a.png' } };
}

function rateLimitNames(headers: Headers): string[] {
  return [ ...headers.keys() ].filter(name => name.startsWith('x-ratelimit-'));
}

function expectStandardHeaders(headers: Headers): void {
  expect(headers.get('x-request-id')).to.match(/^req_[0-9a-f]{32}$/);
  expect(headers.get('openai-version')).to.equal('2020-10-01');
  expect(headers.get('openai-processing-ms')).to.match(/^\d+$/);
}
