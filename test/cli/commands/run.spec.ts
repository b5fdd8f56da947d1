import { expect } from 'chai';

import { callCli, fixture, printed, startCli } from '../../helpers/cli';
import { withServer } from '../../helpers/scripted-server';

const CHAT = fixture('summarize.bpmn');
const VARIABLES = [ '--variables', '{"complaint": "late"}' ];
const ENV = { 'OPENAI_TASK_SECRET_OPENAI_API_KEY': 'sk-sim-1' };
const ANSWER = { status: 200, body: JSON.stringify({ choices: [ { message: { content: 'Late parcel.' } } ], usage: { 'total_tokens': 7 } }) };

describe('cli/commands/run', function() {

  it('should print the outcome on stdout and the steps on stderr', async function() {
    await withServer([ ANSWER ], async server => {

      // when
      const { code, stdout, stderr } = await callCli([ 'run', CHAT, ...VARIABLES, '--base-url', `${ server.origin }/v1` ], { env: ENV });

      // then
      expect(stdout).to.match(/^Completes and writes `summary` \(string\)\.\n\d+(?:\.\d)? m?s, 7 tokens, about \$0\.00\n\nAnswer\n {2}Late parcel\.\n\nVariables\n {2}summary \(string, new\) = same text as the answer\n$/);
      expect(stderr.replace(/\d+ ms/g, 'N ms')).to.equal(
        `Inputs: N ms\nSecrets: OPENAI_API_KEY, N ms\nRequest: POST ${ server.origin }, N ms\nAnswer: waiting\nAnswer: 200, N ms\nResult expression: N ms\nOutcome: N ms\n`
      );
      expect(code).to.equal(0);
    });
  });


  it('should send what the task says, to the base URL', async function() {
    await withServer([ ANSWER ], async server => {

      // when
      await callCli([ 'run', CHAT, ...VARIABLES, '--base-url', `${ server.origin }/proxy/v1/`, '--json' ], { env: ENV });

      // then
      const [ request ] = server.requests;

      expect(request).to.deep.include({ method: 'POST', url: '/proxy/v1/chat/completions' });
      expect(JSON.parse(request?.body ?? '')).to.eql({
        model: 'gpt-4o',
        messages: [ { role: 'system', content: 'Answer in one sentence.' }, { role: 'user', content: 'Summarize: late' } ],
        n: 1,
        temperature: 0.2
      });
    });
  });


  it('should show the request of a dry run', async function() {

    // when
    const { code, stdout, stderr } = await callCli([ 'run', CHAT, ...VARIABLES, '--dry-run' ]);

    // then
    expect(stdout).to.match(/^Nothing was sent: this is a dry run\..*\n\nRequest\n {2}POST https:\/\/api\.openai\.com\/v1\/chat\/completions\n {2}Authorization: Bearer \{\{secrets\.OPENAI_API_KEY\}\}\n/);
    expect(stderr).to.match(/^Inputs: \d+ ms\n$/);
    expect(code).to.equal(0);
  });


  it('should say that the secret has no value', async function() {

    // when
    const { code, stdout } = await callCli([ 'run', CHAT, ...VARIABLES ]);

    // then
    expect(stdout).to.match(/^Not sent: OPENAI_API_KEY has no value on this computer\.\n/);
    expect(code).to.equal(1);
  });


  it('should end at its own deadline', async function() {
    await withServer([ 'silence' ], async server => {

      // when
      const { code, stdout } = await callCli([ 'run', CHAT, ...VARIABLES, '--base-url', `${ server.origin }/v1`, '--timeout', '0.8', '--json' ], { env: ENV });

      // then
      expect(JSON.parse(stdout)).to.deep.include({ outcome: 'notRun', response: null });
      expect(JSON.parse(stdout)).to.have.nested.property('problems[0].rule', 'run/deadline');
      expect(code).to.equal(1);
    });
  });


  it('should be cancelled by Ctrl+C', async function() {
    await withServer([ 'silence' ], async server => {

      // given
      const child = startCli([ 'run', CHAT, ...VARIABLES, '--base-url', `${ server.origin }/v1`, '--json' ], { env: ENV });
      const result = printed(child);

      await server.received(1);

      // when
      child.kill('SIGINT');

      const { code, stdout } = await result;

      // then
      expect(JSON.parse(stdout)).to.have.property('outcome', 'notRun');
      expect(JSON.parse(stdout)).to.have.nested.property('problems[0].rule', 'run/cancelled');
      expect(code).to.equal(1);
    });
  });

});
