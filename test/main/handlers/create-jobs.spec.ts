import { expect } from 'chai';

import { createCancel, NEVER } from '../../../core/run';
import type { Clock, HttpRequest } from '../../../core/run';
import { createJobs } from '../../../main/handlers';
import type { JobsSettings } from '../../../main/handlers';

import { H200, IN_PLACE, REDACT_IN_PLACE, KEY } from '../../helpers/attempt';
import { openAiTask } from '../../helpers/task';

const TASK = openAiTask({
  inputs: { internal_prompt: '="Hello " + name' },
  headers: { resultExpression: '={answer: response.body.choices[1].message.content}' }
});

/** Time stands still: no deadline passes. */
const CLOCK: Clock = { now: () => 0, sleep: () => new Promise(() => undefined) };

const SETTINGS: JobsSettings = { baseUrl: null, deadlineMs: 60_000 };


describe('main/handlers - createJobs', function() {

  it('should run a job with all its steps', async function() {

    // given
    const { jobs, requests } = createTested();
    const ended: string[] = [];

    // when
    const record = await jobs.run(startRun(), NEVER, ({ name, state }) => {
      if (state === 'done') {
        ended.push(name);
      }
    });

    // then
    expect(record.outcome).to.equal('completed');
    expect(record.variables).to.eql({ answer: 'Hello' });
    expect(ended).to.eql([ 'inputs', 'secrets', 'request', 'response', 'resultExpression', 'outcome' ]);
    expect(requests.map(({ url }) => url)).to.eql([ 'https://api.openai.com/v1/chat/completions' ]);
    expect(requests[ 0 ]?.headers).to.deep.include([ 'Authorization', `Bearer ${ KEY }` ]);
    expect(JSON.stringify(record)).not.to.include(KEY);
  });


  it('should send to the test endpoint as it is set at that time', async function() {

    // given
    const settings = { ...SETTINGS };
    const { jobs, requests } = createTested(settings);

    await jobs.run(startRun(), NEVER, () => undefined);

    // when
    settings.baseUrl = 'http://127.0.0.1:8089/v1';
    await jobs.run(startRun(), NEVER, () => undefined);

    // then
    expect(requests.map(({ url }) => url)).to.eql([
      'https://api.openai.com/v1/chat/completions',
      'http://127.0.0.1:8089/v1/chat/completions'
    ]);
  });


  it('should not send a job that was cancelled', async function() {

    // given
    const { jobs, requests } = createTested();
    const { signal, cancel } = createCancel();

    cancel();

    // when
    const record = await jobs.run(startRun(), signal, () => undefined);

    // then
    expect(record.outcome).to.equal('notRun');
    expect(record.problems.map(({ rule }) => rule)).to.eql([ 'run/cancelled' ]);
    expect(requests).to.be.empty;
  });


  it('should map a given response without sending', async function() {

    // given
    const { jobs, requests } = createTested();

    // when
    const record = await jobs.map({
      verb: 'map',
      token: 'map-1',
      task: TASK,
      variables: { name: 'Ada' },
      response: { status: 200, headers: {}, body: { choices: [ { message: { content: 'Given' } } ] } }
    });

    // then
    expect(record.outcome).to.equal('completed');
    expect(record.variables).to.eql({ answer: 'Given' });
    expect(requests).to.be.empty;
  });

});


// helpers //////////

function createTested(settings = SETTINGS) {
  const requests: HttpRequest[] = [];

  const jobs = createJobs({
    evaluator: IN_PLACE,
    clock: CLOCK,
    secretsFor: () => ({ get: async () => KEY, mayTravel: async () => true }),
    redactor: REDACT_IN_PLACE,
    settings: () => settings,
    transport: {
      async send(request) {
        requests.push(request);

        return H200;
      }
    }
  });

  return { jobs, requests };
}

function startRun() {
  return { verb: 'startRun' as const, token: 'run-1', task: TASK, variables: { name: 'Ada' } };
}
