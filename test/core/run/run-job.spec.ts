import { expect } from 'chai';

import { estimatePromptTokens } from '../../../core/openai';
import { NEVER, createCancel } from '../../../core/run';
import type { Evaluator, RunProblemCode, SecretSource, StepName, Transport } from '../../../core/run';

import { H200, H401, IN_PLACE, KEY, answer, attempt, jumpingClock } from '../../helpers/attempt';
import { openAiTask } from '../../helpers/task';
import type { OpenAiTask } from '../../helpers/task';


describe('core/run - runJob', function() {

  it('should fill the document of a completed run', async function() {

    // when
    const { document } = await attempt(openAiTask({ platformVersion: '8.9.0' }));

    // then
    expect(document).to.have.all.keys(
      'taskId', 'taskName', 'platform', 'platformVersion', 'operation', 'template', 'request', 'response', 'outcome', 'variables',
      'localVariables', 'error', 'incident', 'caughtBy', 'warnings', 'problems', 'steps', 'usage', 'timing'
    );
    expect(document).to.deep.include({
      taskId: 'Task_1',
      taskName: 'Ask the model',
      platform: 'camunda-cloud',
      platformVersion: '8.9.0',
      operation: 'chat',
      template: { id: 'io.camunda.connectors.OpenAI.v1', version: 8 },
      outcome: 'completed',
      error: null,
      incident: null,
      caughtBy: null,
      warnings: [],
      problems: [],
      usage: { promptTokens: 0, completionTokens: 0, totalTokens: 9 }
    });
    expect(document.request).to.deep.include({
      method: 'POST',
      url: 'https://api.openai.com/v1/chat/completions',
      headers: { 'Authorization': 'Bearer {{secrets.OPENAI_API_KEY}}', 'Content-Type': 'application/json' }
    });
    expect(document.response).to.deep.include({ status: 200, reason: 'OK' });
    expect(document.localVariables).to.have.nested.property('authentication.token', '{{secrets.OPENAI_API_KEY}}');
  });


  it('should report the length of the prompt with the request, outside of the document', async function() {

    // given
    const told: (number | undefined)[] = [];

    // when
    const { document } = await attempt(openAiTask(), {
      settings: { onStep: step => told.push(...'tokens' in step ? [ step.tokens ] : []) }
    });

    // then
    expect(told).to.eql([ estimatePromptTokens(document.request?.body) ]);
    expect(told[ 0 ]).to.be.above(0);
    expect(document.steps.filter(step => 'tokens' in step)).to.be.empty;
  });


  it('should report each step as it happens, with its time', async function() {

    // given
    const told: [ StepName, string ][] = [];
    const clock = jumpingClock();
    const transport: Transport = {
      async send() {
        clock.waited += 150;

        return H200;
      }
    };

    // when
    const { document } = await attempt(openAiTask(), {
      settings: { transport, clock, onStep: ({ name, state }) => told.push([ name, state ]) }
    });

    // then
    expect(told).to.eql([
      [ 'inputs', 'running' ], [ 'inputs', 'done' ],
      [ 'secrets', 'running' ], [ 'secrets', 'done' ],
      [ 'request', 'running' ], [ 'request', 'done' ],
      [ 'response', 'running' ], [ 'response', 'done' ],
      [ 'resultExpression', 'running' ], [ 'resultExpression', 'done' ],
      [ 'outcome', 'done' ]
    ]);
    expect(document.steps.map(({ name, state, ms }) => [ name, state, ms ])).to.eql([
      [ 'inputs', 'done', 0 ], [ 'secrets', 'done', 0 ], [ 'request', 'done', 0 ], [ 'response', 'done', 150 ],
      [ 'resultExpression', 'done', 0 ], [ 'outcome', 'done', 0 ]
    ]);
    expect(document.timing).to.eql({ totalMs: 150, httpMs: 150, requests: 1 });
  });


  it('should report which step failed', async function() {

    // when
    const { document } = await attempt(openAiTask(), { answers: [ H401 ] });

    // then
    expect(document.steps.map(({ name, state }) => `${ name } ${ state }`)).to.eql([
      'inputs done', 'secrets done', 'request done', 'response failed', 'resultExpression skipped', 'outcome failed'
    ]);
  });


  it('should stop a dry run before the call', async function() {

    // when
    const { document, requests } = await attempt(openAiTask(), { settings: { dryRun: true } });

    // then
    expect(document).to.deep.include({ outcome: 'notRun', response: null });
    expect(document.request?.method).to.equal('POST');
    expect(document.problems).to.have.length(1);
    expect(document.problems[ 0 ]).to.deep.include({ rule: 'run/dry-run', severity: 'info' });
    expect(requests).to.be.empty;
  });


  it('should show the URL with the base URL applied', async function() {

    // when
    const { document, requests } = await attempt(openAiTask(), { options: { baseUrl: 'http://127.0.0.1:8089/v1' } });

    // then
    expect(requests[ 0 ]?.url).to.equal('http://127.0.0.1:8089/v1/chat/completions');
    expect(document.request?.url).to.equal('http://127.0.0.1:8089/v1/chat/completions');
  });


  it('should not run a task of Camunda 7', async function() {

    // when
    const { document } = await attempt({ ...openAiTask(), platform: 'camunda-platform' });

    // then
    expect(document.outcome).to.equal('notRun');
    expect(document.problems[ 0 ]?.rule).to.equal('run/unsupported-platform');
  });


  describe('requests that are not sent', function() {

    const NOT_SENT: [ name: string, task: OpenAiTask, rule: RunProblemCode ][] = [
      [ 'to an address that is not allowed', { inputs: { url: 'https://evil.example/v1' } }, 'run/refused-origin' ],
      [ 'to a look-alike', { inputs: { url: 'https://api.openai.com.evil.example/v1' } }, 'run/refused-origin' ],
      [ 'after user-info', { inputs: { url: 'https://api.openai.com@evil.example/v1' } }, 'run/unreadable-url' ],
      [ 'after a backslash', { inputs: { url: '="https://api.openai.com" + "\\\\" + "@evil.example/v1"' } }, 'run/unreadable-url' ],
      [ 'unencrypted', { inputs: { url: 'http://api.openai.com/v1' } }, 'run/insecure-origin' ],
      [ 'inside a prompt', { inputs: { internal_prompt: '{{secrets.OTHER}}' } }, 'run/secret-in-prompt' ],
      [ 'with a token to fetch first', { inputs: { 'authentication.type': 'oauth-refresh-token' } }, 'run/unsupported-authentication' ]
    ];

    for (const [ name, task, rule ] of NOT_SENT) {

      it(`should include those with a secret ${ name }`, async function() {

        // when
        const { document, requests } = await attempt(openAiTask(task), { secrets: guarded({ OPENAI_API_KEY: KEY, OTHER: 'other-secret' }) });

        // then
        expect(document.outcome).to.equal('notRun');
        expect(document.problems.map(problem => problem.rule)).to.include(rule);
        expect(requests).to.be.empty;
        expect(JSON.stringify(document)).to.not.include(KEY).and.not.include('other-secret');
      });
    }


    it('should include those with a value that names another secret', async function() {

      // when
      const { document, requests } = await attempt(openAiTask({ inputs: { 'authentication.token': '{{secrets.A}}' } }), {
        secrets: { A: '{{secrets.:name}}' }
      });

      // then
      expect(document.problems.map(problem => problem.rule)).to.eql([ 'run/unresolved-placeholder' ]);
      expect(requests).to.be.empty;
    });


    it('should include those to a URL without a host', async function() {

      // when
      const { document } = await attempt(openAiTask({ inputs: { url: 'https://' } }));

      // then
      expect(document.error).to.deep.include({ retries: 0, code: null });
      expect(document.error?.message).to.match(/^Invalid URL: The URL 'https:\/\/' cannot be parsed/);
    });


    it('should not name a secret in the address', async function() {

      // when
      const { document } = await attempt(openAiTask({ inputs: { url: 'https://{{secrets.OPENAI_API_KEY}}.evil.example/' } }), {
        secrets: guarded({ OPENAI_API_KEY: 'sekrethost' })
      });

      // then
      expect(document.problems[ 0 ]?.rule).to.equal('run/refused-origin');
      expect(JSON.stringify(document)).to.not.include('sekrethost');
    });

  });


  it('should ask once for each secret and place', async function() {

    // given
    const asked: string[] = [];
    const secrets: SecretSource = {
      get: async () => KEY,
      async mayTravel(name, origin, place) {
        asked.push(`${ name } ${ origin } ${ place }`);

        return false;
      }
    };

    // when
    const { document } = await attempt(openAiTask({ inputs: { internal_prompt: 'secrets.OPENAI_API_KEY secrets.B' } }), { secrets });

    // then
    expect(asked).to.eql([
      'OPENAI_API_KEY https://api.openai.com credentials',
      'OPENAI_API_KEY https://api.openai.com content',
      'B https://api.openai.com content'
    ]);
    expect(document.problems.map(problem => problem.rule)).to.eql([ 'run/refused-origin', 'run/refused-origin', 'run/refused-origin' ]);
  });


  it('should fail with a negative timeout in every attempt', async function() {

    // when
    const { document, requests } = await attempt(openAiTask({ inputs: { connectionTimeoutInSeconds: '-1' } }));

    // then
    expect(document.error).to.deep.include({ code: null, retries: 2 });
    expect(requests).to.be.empty;
  });


  it('should name every missing secret', async function() {

    // when
    const { document } = await attempt(openAiTask({ inputs: { internal_prompt: '{{secrets.B}}' } }), { secrets: {} });

    // then
    expect(document.problems.map(({ rule, field }) => [ rule, field ])).to.have.deep.members([
      [ 'run/secret-missing', 'authentication.token' ],
      [ 'run/secret-missing', 'internal_prompt' ]
    ]);
    expect(document.outcome).to.equal('jobFailed');
  });


  it('should treat an empty secret as a value', async function() {

    // when
    const { document } = await attempt(openAiTask(), { secrets: { OPENAI_API_KEY: '' } });

    // then
    expect(document.error?.message).to.include('authentication.token').and.include('must not be empty');
  });


  describe('stopping a run', function() {

    it('should cancel while an expression is evaluated', async function() {

      // given
      const cancel = createCancel();
      const evaluator: Evaluator = {
        ...IN_PLACE,
        prepare: () => new Promise(() => cancel.cancel())
      };

      // when
      const { document } = await attempt(openAiTask(), { settings: { evaluator, cancel: cancel.signal } });

      // then
      expect(document.outcome).to.equal('notRun');
      expect(document.problems[ 0 ]?.rule).to.equal('run/cancelled');
    });


    it('should cancel while a secret is looked up', async function() {

      // given
      const cancel = createCancel();
      const secrets: SecretSource = { get: () => new Promise(() => cancel.cancel()), mayTravel: async () => true };

      // when
      const { document, requests } = await attempt(openAiTask(), { secrets, settings: { cancel: cancel.signal } });

      // then
      expect(document.problems[ 0 ]?.rule).to.equal('run/cancelled');
      expect(requests).to.be.empty;
    });


    it('should cancel while the user is asked about an origin', async function() {

      // given
      const cancel = createCancel();
      const secrets: SecretSource = { get: async () => KEY, mayTravel: () => new Promise(() => cancel.cancel()) };

      // when
      const { document, requests } = await attempt(openAiTask(), { secrets, settings: { cancel: cancel.signal } });

      // then
      expect(document.problems[ 0 ]?.rule).to.equal('run/cancelled');
      expect(requests).to.be.empty;
    });


    it('should cancel the exchange', async function() {

      // given
      const cancel = createCancel();
      const transport: Transport = {
        async send() {
          cancel.cancel();

          return H200;
        }
      };

      // when
      const { document } = await attempt(openAiTask(), { settings: { transport, cancel: cancel.signal } });

      // then
      expect(document).to.deep.include({ outcome: 'notRun', response: null });
      expect(document.problems[ 0 ]?.rule).to.equal('run/cancelled');
    });


    it('should cancel an exchange that ignores the signal', async function() {

      // given
      const cancel = createCancel();
      const transport: Transport = {
        send: () => new Promise(() => cancel.cancel())
      };

      // when
      const { document } = await attempt(openAiTask(), { settings: { transport, cancel: cancel.signal } });

      // then
      expect(document.outcome).to.equal('notRun');
      expect(document.problems[ 0 ]?.rule).to.equal('run/cancelled');
    });


    it('should cancel the pause before a repetition', async function() {

      // given
      const cancel = createCancel();
      const clock = { ...jumpingClock(), sleep: async () => cancel.cancel() };

      // when
      const { document, requests } = await attempt(openAiTask(), { answers: [ answer({ status: 503 }) ], settings: { clock, cancel: cancel.signal } });

      // then
      expect(document.problems[ 0 ]?.rule).to.equal('run/cancelled');
      expect(requests).to.have.length(1);
    });


    it('should stop at our own deadline', async function() {

      // given
      let expire = (): void => undefined;
      const clock = { now: () => 0, sleep: () => new Promise<void>(resolve => {
        expire = resolve;
      }) };
      const transport: Transport = {
        send: (_request, cancel) => new Promise(resolve => {
          cancel.onCancel(() => resolve({ failure: 'cancelled' }));
          expire();
        })
      };

      // when
      const { document } = await attempt(openAiTask(), { settings: { transport, clock, deadlineMs: 120_000 } });

      // then
      expect(document.outcome).to.equal('notRun');
      expect(document.problems[ 0 ]).to.deep.include({ rule: 'run/deadline', severity: 'error', field: '' });
      expect(document.steps.map(({ name, state }) => [ name, state ])).to.eql([
        [ 'inputs', 'done' ], [ 'secrets', 'done' ], [ 'request', 'done' ],
        [ 'response', 'failed' ], [ 'resultExpression', 'skipped' ], [ 'outcome', 'skipped' ]
      ]);
    });


    it('should stop at a response that is too large', async function() {

      // when
      const { document } = await attempt(openAiTask(), { answers: [ { failure: 'too-large' } ] });

      // then
      expect(document.outcome).to.equal('notRun');
      expect(document.problems[ 0 ]?.rule).to.equal('run/response-too-large');
    });


    for (const leg of [ 'prepare', 'finish' ] as const) {

      for (const code of [ 'run/evaluation-deadline', 'run/worker-failed' ] as const) {

        it(`should report ${ code } in leg ${ leg }`, async function() {

          // given
          const evaluator: Evaluator = { ...IN_PLACE, [ leg ]: async () => ({ ok: false, code }) };

          // when
          const { document } = await attempt(openAiTask(), { settings: { evaluator } });

          // then
          expect(document.outcome).to.equal('notRun');
          expect(document.problems.map(problem => problem.rule)).to.eql([ code ]);
        });
      }
    }


    it('should not outlive the run', async function() {

      // given
      const listeners = new Set<() => void>();
      const cancel = {
        cancelled: false,
        onCancel(listener: () => void) {
          listeners.add(listener);

          return () => listeners.delete(listener);
        }
      };

      // when
      await attempt(openAiTask(), { settings: { cancel } });

      // then
      expect(listeners).to.be.empty;
    });

  });


  it('should run without a cancel signal', async function() {

    // when
    const { document } = await attempt(openAiTask(), { settings: { cancel: NEVER } });

    // then
    expect(document.outcome).to.equal('completed');
  });

});


// helpers //////////

/** Secrets that may go to OpenAI only, and only as credentials. */
function guarded(values: Record<string, string>): SecretSource {
  return {
    get: async name => values[ name ],
    mayTravel: async (_name, origin, place) => origin === 'https://api.openai.com' && place === 'credentials'
  };
}
