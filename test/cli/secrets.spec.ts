import { expect } from 'chai';

import { callCli, withFolder } from '../helpers/cli';
import type { Printed } from '../helpers/cli';
import { openAiDiagram } from '../helpers/openai-diagram';
import type { OpenAiTask } from '../helpers/openai-diagram';
import { withServer } from '../helpers/scripted-server';
import type { ReceivedRequest, ScriptedAnswer } from '../helpers/scripted-server';

import { H200 } from './examples.cases';

/** Stands nowhere but in the secrets file and in what the allowed server receives. */
const CANARY = 'sk-canary-7Qx9+/=Zw4"%';

const ECHO = [
  CANARY,
  encodeURIComponent(CANARY),
  Buffer.from(CANARY).toString('base64'),
  `${ CANARY.slice(0, 8) }********${ CANARY.slice(-4) }`
];

/** How a server may give the key back, and how a run may go wrong while it holds the key. */
const CALLS: readonly { title: string; task?: OpenAiTask; answer?: ScriptedAnswer; args?: string[]; outcome: string }[] = [
  { title: 'an answer that repeats it', answer: { ...H200, headers: { 'X-Echo': ECHO[ 1 ] ?? '' }, body: JSON.stringify({ echo: ECHO }) }, outcome: 'completed' },
  { title: 'an answer that repeats it in text', answer: { ...H200, body: ECHO.join(' ') }, outcome: 'completed' },
  { title: 'a 401 that repeats it', answer: { status: 401, reason: `No ${ ECHO[ 1 ] }`, body: JSON.stringify({ error: { message: `Incorrect API key provided: ${ ECHO[ 3 ] } (${ CANARY })` } }) }, outcome: 'jobFailed' },
  { title: 'an error expression that throws what it gets',
    task: { headers: { errorExpression: '=bpmnError("E", to json(error))' } },
    answer: { status: 401, body: JSON.stringify({ error: { message: CANARY } }) }, outcome: 'bpmnError' },
  { title: 'a timeout', task: { inputs: { 'connectionTimeoutInSeconds': '1' } }, answer: 'silence', outcome: 'jobFailed' },
  { title: 'our own deadline', args: [ '--timeout', '0.5' ], answer: 'silence', outcome: 'notRun' },
  { title: 'a connection that breaks', answer: 'hang up', outcome: 'jobFailed' },
  { title: 'a prompt that holds it', task: { inputs: { 'internal_prompt': '{{secrets.KEY}}' } }, outcome: 'completed' }
];

/** Where a diagram may try to send it. */
const REFUSED: readonly string[] = [
  'https://evil.example/v1/chat/completions',
  'https://api.openai.com.evil.example/v1/chat/completions',
  'https://api.openai.com@evil.example/v1/chat/completions',
  'https://evil.example\\\\@api.openai.com/v1/chat/completions',
  'http://api.openai.com/v1/chat/completions',
  'http://192.0.2.1/v1/chat/completions'
];

describe('cli/secrets', function() {

  for (const { title, task = {}, answer = H200, args = [], outcome } of CALLS) {

    for (const json of [ true, false ]) {

      it(`should keep a secret from all that is printed: ${ title }${ json ? ', --json' : '' }`, async function() {
        await withServer([ answer ], async server => {

          // when
          const printed = await runWithCanary(task, [ '--base-url', `${ server.origin }/v1`, ...args, ...json ? [ '--json' ] : [] ]);

          // then
          expectNoCanary(printed);
          expect(server.requests.map(authorization)).to.eql([ `Bearer ${ CANARY }` ]);

          if (json) {
            expect(JSON.parse(printed.stdout)).to.have.property('outcome', outcome);
          }
        });
      });

    }

  }


  for (const url of REFUSED) {

    it(`should not send a secret to ${ url }`, async function() {

      // when
      const printed = await runWithCanary({ inputs: { url } }, [ '--json' ]);

      // then
      expectNoCanary(printed);
      expect(JSON.parse(printed.stdout)).to.deep.include({ outcome: 'notRun', response: null });
      expect(printed.code).to.equal(1);
    });

  }


  it('should send to an allowed origin, and only to its port', async function() {
    await withServer([ H200 ], async server => {

      // given
      const task = { inputs: { url: `${ server.origin }/v1/chat/completions` } };

      // when
      const refused = await runWithCanary(task, [ '--json', '--allow-origin', 'http://127.0.0.1:1' ]);
      const allowed = await runWithCanary(task, [ '--json', '--allow-origin', 'http://127.0.0.1:1', '--allow-origin', server.origin ]);

      // then
      expect(JSON.parse(refused.stdout)).to.have.property('outcome', 'notRun');
      expect(JSON.parse(allowed.stdout)).to.have.property('outcome', 'completed');
      expect(server.requests.map(authorization)).to.eql([ `Bearer ${ CANARY }` ]);
    });
  });


  it('should send nothing on a dry run', async function() {
    await withServer([ H200 ], async server => {

      // when
      const printed = await runWithCanary({}, [ '--base-url', `${ server.origin }/v1`, '--dry-run', '--json' ]);

      // then
      expectNoCanary(printed);
      expect(JSON.parse(printed.stdout)).to.have.nested.property('request.headers.Authorization', 'Bearer {{secrets.KEY}}');
      expect(server.requests).to.eql([]);
      expect(printed.code).to.equal(0);
    });
  });


  it('should read no environment variable but its own', async function() {
    await withServer([ H200 ], async server => {

      // given
      const files = { 'd.bpmn': openAiDiagram({ inputs: { 'authentication.token': '{{secrets.PATH}}' } }) };

      // when
      const { stdout } = await withFolder(files, cwd => callCli([ 'run', 'd.bpmn', '--base-url', `${ server.origin }/v1`, '--json' ], { cwd }));

      // then
      expect(JSON.parse(stdout)).to.have.nested.property('problems[0].rule', 'run/secret-missing');
      expect(server.requests).to.eql([]);
    });
  });


  it('should name the line of a secrets file that cannot be read, not its text', async function() {

    // given
    const files = { 'd.bpmn': openAiDiagram(), 'secrets.env': `# comment\n\nKEY=x\n${ CANARY.replace('=', '') }\n` };

    // when
    const printed = await withFolder(files, cwd => callCli([ 'run', 'd.bpmn', '--secrets', 'secrets.env' ], { cwd }));

    // then
    expect(printed).to.eql({
      code: 2,
      stdout: '',
      stderr: 'openai-task: Line 4 of the secrets file has no name. Write NAME=VALUE, one secret per line.\n'
    });
  });

});


// helpers //////////

function runWithCanary(task: OpenAiTask, args: string[]): Promise<Printed> {
  const files = { 'd.bpmn': openAiDiagram(task), 'secrets.env': `KEY=${ CANARY }\n` };

  return withFolder(files, cwd => callCli([ 'run', 'd.bpmn', '--secrets', 'secrets.env', ...args ], { cwd }));
}

function expectNoCanary({ stdout, stderr }: Printed): void {
  for (const form of [ ...ECHO, JSON.stringify(CANARY).slice(1, -1), 'canary' ]) {
    expect(stdout).to.not.include(form);
    expect(stderr).to.not.include(form);
  }
}

function authorization({ headers }: ReceivedRequest): string | undefined {
  return headers.authorization;
}
