import { expect } from 'chai';

import { callCli, fixture, withFolder } from '../../helpers/cli';
import type { Printed } from '../../helpers/cli';

const CHAT = fixture('summarize.bpmn');
const ANSWER = { status: 200, headers: {}, body: { choices: [ { message: { content: 'Late parcel.' } } ] } };

describe('cli/commands/map', function() {

  it('should print what the process receives', async function() {

    // when
    const printed = await map(ANSWER, '--variables', '{"complaint": "late"}');

    // then
    expect(printed).to.eql({
      code: 0,
      stdout: 'Completes and writes `summary` (string).\n\nAnswer\n  Late parcel.\n\nVariables\n  summary (string, new) = same text as the answer\n',
      stderr: ''
    });
  });


  it('should print which event catches an error', async function() {

    // when
    const { code, stdout } = await map({ status: 429, headers: {}, body: '' }, '--variables', '{"complaint": "late"}');

    // then
    expect(stdout).to.equal(
      'Throws BPMN error `BUSY`, caught by “Ask a human”.\n\n'
      + 'Why\n  The rate limit of this API key was reached. Call OpenAI less often.\n'
      + '  A retry can help. The error expression throws instead of retrying.\n\n'
      + 'Variables\n  No variables. The error has the message “Too Many Requests”.\n\n'
      + 'Error\n  BUSY: Too Many Requests\n  caught by: Ask a human\n'
    );
    expect(code).to.equal(1);
  });


  for (const { retries, line } of [ { retries: '3', line: 'retries left: 2, after PT30S' }, { retries: '1', line: 'retries left: 0' } ]) {

    it(`should print how many of ${ retries } retries are left`, async function() {

      // when
      const { stdout } = await map({ status: 500, headers: {}, body: '' }, '--job-retries', retries);

      // then
      expect(stdout.split('\n').map(each => each.trim())).to.include(line);
    });

  }


  it('should print why a value is null', async function() {

    // when
    const { code, stdout } = await map({ ...ANSWER, body: {} }, '--variables', '{"complaint": "late"}');

    // then
    expect(stdout).to.match(/^Completes, but `summary` is null\.\n\nVariables\n {2}summary \(null, new\) = null\n {4}The key “choices” does not exist.*\n\nWarnings\n {2}resultExpression, characters \d+ to \d+: The key “choices” does not exist/);
    expect(code).to.equal(0);
  });


  it('should keep control characters of an answer from the terminal', async function() {

    // given
    const body = { choices: [ { message: { content: 'a\u009b2Jb\u202ec' } } ] };

    // when
    const { stdout } = await map({ ...ANSWER, body });

    // then
    expect(stdout).to.include('a\\u009b2Jb\\u202ec');
  });


  it('should print the document of the contract', async function() {

    // when
    const { stdout, stderr } = await map(ANSWER, '--json', '--variables', '{"complaint": "late"}');

    // then
    const document = JSON.parse(stdout);

    expect(document).to.have.all.keys(
      'taskId', 'taskName', 'platform', 'platformVersion', 'operation', 'template', 'request', 'response', 'outcome', 'variables',
      'localVariables', 'error', 'incident', 'caughtBy', 'warnings', 'problems', 'report', 'steps', 'usage', 'timing'
    );
    expect(document).to.deep.include({
      taskId: 'Summarize',
      taskName: 'Summarize complaint',
      platform: 'camunda-cloud',
      operation: 'chat',
      outcome: 'completed',
      variables: { summary: 'Late parcel.' },
      error: null,
      incident: null,
      caughtBy: null,
      problems: []
    });
    expect(document.timing.requests).to.equal(0);
    expect(stderr).to.equal('');
  });


  it('should explain a wrong key as the panel does, in text and as JSON', async function() {

    // given
    const response = { status: 401, headers: {}, body: { error: { message: 'Incorrect API key', code: 'invalid_api_key' } } };

    // when
    const { stdout } = await map(response);
    const json = await map(response, '--json');

    // then
    expect(stdout).to.include('\nWhy\n  OpenAI does not recognize this API key: it is mistyped, deleted, or from another account. Check the key.\n  A retry does not help.\n');
    expect(stdout).to.include('\nWhat to do\n  Change the value of OPENAI_API_KEY\n');
    expect(JSON.parse(json.stdout).report).to.deep.include({
      why: { code: 'openai/unknown-key', values: { model: 'gpt-4o', status: '401' } }, retryHelps: 'no', cost: null
    });
  });


  it('should count from the retries that it is told', async function() {

    // when
    const { stdout } = await map({ failure: 'connection' }, '--job-retries', '1', '--json');

    // then
    expect(JSON.parse(stdout)).to.have.nested.property('error.retries', 0);
    expect(JSON.parse(stdout)).to.have.nested.property('incident.type', 'JOB_NO_RETRIES');
  });

});


// helpers //////////

function map(response: unknown, ...args: string[]): Promise<Printed> {
  return withFolder({ 'response.json': JSON.stringify(response) }, cwd =>
    callCli([ 'map', CHAT, '--response', 'response.json', ...args ], { cwd }));
}
