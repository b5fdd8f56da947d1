import { expect } from 'chai';

import { runTask } from '../../lib';
import type { HttpRequest, Secrets } from '../../lib';

import { KEY } from '../helpers/attempt';
import { openAiTask } from '../helpers/task';


describe('lib - runTask', function() {

  const ANSWER = { status: 200, headers: { 'Content-Type': 'application/json' }, body: { choices: [] } };

  const SOURCES: [ name: string, secrets: Secrets ][] = [
    [ 'an object', { OPENAI_API_KEY: KEY } ],
    [ 'a map', new Map([ [ 'OPENAI_API_KEY', KEY ] ]) ],
    [ 'a function', name => name === 'OPENAI_API_KEY' ? KEY : undefined ],
    [ 'a function of promises', async name => name === 'OPENAI_API_KEY' ? KEY : undefined ],
    [ 'a source', { get: async () => KEY, mayTravel: async () => true } ]
  ];

  for (const [ name, secrets ] of SOURCES) {

    it(`should take secrets from ${ name }`, async function() {

      // given
      const requests: HttpRequest[] = [];

      // when
      const document = await runTask(openAiTask(), {
        secrets,
        transport: async request => {
          requests.push(request);

          return ANSWER;
        }
      });

      // then
      expect(requests[ 0 ]?.headers).to.deep.include([ 'Authorization', `Bearer ${ KEY }` ]);
      expect(document).to.deep.include({ outcome: 'completed', variables: { openAiResponse: { choices: [] } } });
      expect(JSON.stringify(document)).to.not.include(KEY);
    });
  }


  it('should take raw responses too', async function() {

    // when
    const document = await runTask(openAiTask({ headers: { resultExpression: '=response' } }), {
      secrets: { OPENAI_API_KEY: KEY },
      transport: async () => ({ status: 200, reason: 'Fine', headers: [ [ 'A', '1' ], [ 'A', '2' ] ], body: '{"a":1}' })
    });

    // then
    expect(document.response).to.eql({ status: 200, reason: 'Fine', headers: { A: [ '1', '2' ] }, body: { a: 1 } });
  });


  it('should take a rejection for a broken connection', async function() {

    // when
    const document = await runTask(openAiTask(), {
      secrets: { OPENAI_API_KEY: KEY },
      transport: () => Promise.reject(new Error(KEY))
    });

    // then
    expect(document.error?.code).to.equal('408');
    expect(JSON.stringify(document)).to.not.include(KEY);
  });


  it('should miss every secret without any', async function() {

    // when
    const document = await runTask(openAiTask(), { transport: async () => ANSWER });

    // then
    expect(document.outcome).to.equal('jobFailed');
    expect(document.problems[ 0 ]).to.deep.include({ rule: 'run/secret-missing', severity: 'error', taskId: 'Task_1', field: 'authentication.token' });
    expect(document.problems[ 0 ]?.message).to.include('OPENAI_API_KEY');
  });


  it('should not read a secret from an object\'s prototype', async function() {

    // when
    const document = await runTask(openAiTask({ inputs: { 'authentication.token': '{{secrets.constructor}}' } }), { transport: async () => ANSWER });

    // then
    expect(document.problems[ 0 ]?.rule).to.equal('run/secret-missing');
  });


  it('should send secrets to allowed origins alone', async function() {

    // given
    const task = openAiTask({ inputs: { url: 'https://proxy.example.com/v1/chat/completions' } });
    const settings = { secrets: { OPENAI_API_KEY: KEY }, transport: async () => ANSWER };

    // when
    const refused = await runTask(task, settings);
    const allowed = await runTask(task, { ...settings, options: { allowOrigins: [ 'https://proxy.example.com' ] } });
    const rebased = await runTask(task, { ...settings, options: { baseUrl: 'http://127.0.0.1:1/v1' } });

    // then
    expect(refused).to.deep.include({ outcome: 'notRun', response: null });
    expect(refused.problems[ 0 ]?.message).to.include('https://proxy.example.com');
    expect(allowed.outcome).to.equal('completed');
    expect(rebased.outcome).to.equal('completed');
  });


  it('should stop before the call where there is no way to make it', async function() {

    // when
    const document = await runTask(openAiTask());

    // then
    expect(document).to.deep.include({ outcome: 'notRun' });
    expect(document.problems[ 0 ]?.rule).to.equal('run/dry-run');
  });


  it('should be cancelled by a signal', async function() {

    // given
    const controller = new AbortController();

    // when
    const document = await runTask(openAiTask(), {
      secrets: { OPENAI_API_KEY: KEY },
      signal: controller.signal,
      transport: async () => {
        controller.abort();

        return ANSWER;
      }
    });

    // then
    expect(document.outcome).to.equal('notRun');
    expect(document.problems[ 0 ]?.rule).to.equal('run/cancelled');
  });


  it('should not begin where the signal came before', async function() {

    // given
    let sent = false;

    // when
    const document = await runTask(openAiTask(), {
      secrets: { OPENAI_API_KEY: KEY },
      signal: AbortSignal.abort(),
      transport: async () => {
        sent = true;

        return ANSWER;
      }
    });

    // then
    expect(document.problems[ 0 ]?.rule).to.equal('run/cancelled');
    expect(sent).to.be.false;
  });

});
