import { expect } from 'chai';

import { explainError, explainFinish } from '../../../core/openai';
import type { FailedCall } from '../../../core/openai';


describe('core/openai - explainError', function() {

  type Case = [ title: string, call: FailedCall, code: string, retryHelps: string, values?: Record<string, string> ];

  const CASES: Case[] = [
    [ 'no key', answer(401, {}), 'openai/no-key', 'no' ],
    [ 'an unknown key', answer(401, { code: 'invalid_api_key' }), 'openai/unknown-key', 'no' ],
    [ 'the organization of another key', answer(401, { code: 'mismatched_organization' }), 'openai/wrong-organization', 'no' ],
    [ 'another 401', answer(401, { code: 'ip_refused' }), 'openai/not-authorized', 'no' ],
    [ 'a country', answer(403, { type: 'request_forbidden', code: 'unsupported_country_region_territory' }), 'openai/country', 'no' ],
    [ 'a model outside the project', answer(403, { code: 'model_not_found' }), 'openai/model-not-for-project', 'no' ],
    [ 'a restricted key', answer(403, {}), 'openai/key-not-allowed', 'no' ],
    [ 'an unknown model', answer(404, { code: 'model_not_found' }, { model: 'gpt-9' }), 'openai/unknown-model', 'no', { status: '404', model: 'gpt-9' } ],
    [ 'a model that is shut down', answer(404, { code: 'model_not_found' }, { model: 'gpt-4' }), 'openai/model-shut-down', 'no', { status: '404', model: 'gpt-4' } ],
    [ 'a model of another endpoint', answer(404, { param: 'model' }), 'openai/wrong-endpoint', 'no' ],
    [ 'a wrong path', answer(404, {}), 'openai/wrong-path', 'no' ],
    [
      'a refused value', answer(400, { param: 'temperature', code: 'unsupported_value' }, { temperature: 0.2 }),
      'openai/value-refused', 'no', { status: '400', param: 'temperature', value: '0.2' }
    ],
    [ 'a refused value that was not sent', answer(400, { param: 'n', code: 'invalid_type' }, {}), 'openai/parameter-refused', 'no' ],
    [ 'a refused parameter', answer(400, { param: 'max_tokens', code: 'unsupported_parameter' }, { max_tokens: 1 }), 'openai/parameter-refused', 'no' ],
    [ 'a missing parameter', answer(400, { param: 'messages', code: 'missing_required_parameter' }), 'openai/parameter-missing', 'no' ],
    [ 'an unknown parameter', answer(400, { param: 'temprature', code: 'unknown_parameter' }), 'openai/parameter-unknown', 'no' ],
    [ 'a long prompt', answer(400, { param: 'messages', code: 'context_length_exceeded' }), 'openai/prompt-too-long', 'no' ],
    [ 'no JSON', answer(400, {}), 'openai/bad-request', 'no' ],
    [ "another vendor's fault", { status: 400, body: { object: 'error', message: 'Bad.', type: 'BadRequestError', code: 400 } }, 'openai/bad-request', 'no' ],
    [ 'money', answer(429, { type: 'insufficient_quota', code: 'insufficient_quota' }), 'openai/no-credit', 'no' ],
    [ 'money by its code', answer(429, { type: 'x', code: 'credit_balance_exhausted' }), 'openai/no-credit', 'no' ],
    [ 'money, although a wait is named', { ...answer(429, { code: 'insufficient_quota' }), headers: { 'Retry-After': '9' } }, 'openai/no-credit', 'no' ],
    [
      'a rate limit with a header', { ...answer(429, { code: 'rate_limit_exceeded' }), headers: { 'retry-after': '20' } },
      'openai/rate-limit-wait', 'yes', { wait: '20 s' }
    ],
    [
      'a rate limit with a header in milliseconds', { ...answer(429, {}), headers: { 'Retry-After-Ms': [ '250' ], 'Retry-After': '1' } },
      'openai/rate-limit-wait', 'yes', { wait: '250 ms' }
    ],
    [
      'a rate limit with a wait in the message', answer(429, { code: 'rate_limit_exceeded', message: 'Try again in 6m0s.' }),
      'openai/rate-limit-wait-in-text', 'yes', { wait: '360 s' }
    ],
    [
      'a rate limit with a short wait in the message', answer(429, { code: 'rate_limit_exceeded', message: 'Try again in 644ms.' }),
      'openai/rate-limit-wait-in-text', 'yes', { wait: '644 ms' }
    ],
    [ 'a rate limit without a wait', answer(429, { code: 'rate_limit_exceeded', message: 'Requested 31538.' }), 'openai/rate-limit-or-too-large', 'maybe' ],
    [ 'growth', answer(429, { type: 'rate_limit_error', code: 'slow_down' }), 'openai/rate-limit', 'yes' ],
    [ 'a fault', answer(500, { type: 'server_error' }), 'openai/server-fault', 'yes' ],
    [ 'a gateway', { status: 502, body: '<html></html>' }, 'openai/server-fault', 'yes' ],
    [ 'overload', answer(503, {}), 'openai/overloaded', 'yes' ],
    [ 'a conflict', answer(409, {}), 'openai/request-conflict', 'yes' ],
    [ 'another status', answer(418, {}), 'openai/unknown-status', 'unknown', { status: '418' } ],
    [ 'a timeout', { failure: 'timeout', timeoutSeconds: 30 }, 'openai/timeout-seconds', 'maybe', { seconds: '30' } ],
    [ 'a timeout of unknown length', { failure: 'timeout' }, 'openai/timeout', 'maybe', {} ],
    [ 'no connection', { failure: 'connection' }, 'openai/unreachable', 'maybe', {} ],
    [ 'a certificate', { failure: 'tls' }, 'openai/tls', 'no', {} ],
    [ 'no HTTP', { failure: 'protocol' }, 'openai/protocol', 'maybe', {} ]
  ];

  for (const [ title, call, code, retryHelps, values ] of CASES) {

    it(`should explain ${ title }`, function() {

      // when
      const explanation = explainError(call);

      // then
      expect(explanation).to.deep.include({ code, retryHelps, ...(values && { values }) });
    });
  }


  it('should not explain a success', function() {
    expect(explainError({ status: 302 })).to.be.null;
  });


  it('should not decide on the message', function() {

    // when
    const explanation = explainError(answer(500, { message: 'insufficient_quota: model_not_found' }));

    // then
    expect(explanation).to.have.property('code', 'openai/server-fault');
  });

});


describe('core/openai - explainFinish', function() {

  const CASES: [ choice: unknown, code: string | null ][] = [
    [ { finish_reason: 'stop', message: { content: 'Hi', refusal: null } }, null ],
    [ { finish_reason: 'length', message: { content: 'H' } }, 'openai/cut-off' ],
    [ { finish_reason: 'content_filter', message: { content: '' } }, 'openai/filtered' ],
    [ { finish_reason: 'tool_calls', message: { content: null } }, 'openai/tool-asked' ],
    [ { finish_reason: 'stop', message: { content: null, refusal: 'No.' } }, 'openai/refused' ],
    [ { finish_reason: 'new_reason' }, null ],
    [ 'no choice', null ]
  ];

  for (const [ choice, code ] of CASES) {

    it(`should read ${ JSON.stringify(choice) }`, function() {
      expect(explainFinish(choice)).to.equal(code);
    });
  }

});


// helpers //////////

/** A response in OpenAI's form; omitted keys are null. */
function answer(status: number, error: Record<string, unknown>, sent?: object): { status: number; body: unknown; sent?: object } {
  return { status, body: { error: { message: 'Text.', type: 'invalid_request_error', param: null, code: null, ...error } }, sent };
}
