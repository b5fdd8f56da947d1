import { expect } from 'chai';

import { callCli, withFolder } from '../helpers/cli';
import { openAiDiagram } from '../helpers/openai-diagram';
import { withServer } from '../helpers/scripted-server';
import type { ScriptedServer } from '../helpers/scripted-server';

import { FEEL_CASES, H200, MAP_CASES, RUN_CASES } from './examples.cases';
import type { Expectations, MapCase, RunCase } from './examples.cases';

/** The examples of docs/connector-runtime.md, section 9, as far as the command line shows them. */
describe('cli/examples', function() {

  for (const each of MAP_CASES) {

    it(`should map as the runtime does: ${ each.title }`, async function() {
      await checkMap(each);
    });

  }


  for (const each of RUN_CASES) {

    it(`should run as the runtime does: ${ each.title }`, async function() {
      await checkRun(each);
    });

  }


  describe('feel', function() {

    let answers: unknown[];

    before(async function() {
      const input = FEEL_CASES.map(([ expression ]) => `${ JSON.stringify({ expression }) }\n`).join('');
      const { stdout } = await callCli([ 'feel', '--stdin' ], { input });

      answers = stdout.trimEnd().split('\n').map(line => JSON.parse(line) as unknown);
    });


    for (const [ index, [ expression, value ] ] of FEEL_CASES.entries()) {

      it(`should evaluate ${ expression }`, function() {
        expect(answers[ index ]).to.have.property('value').eql(value);
      });

    }

  });

});


// helpers //////////

async function checkMap({ task, variables = {}, response = H200, args = [], expected }: MapCase): Promise<void> {
  const files = { 'd.bpmn': openAiDiagram(task), 'response.json': JSON.stringify(response) };

  // when
  const { stdout, stderr, code } = await withFolder(files, cwd => callCli(
    [ 'map', 'd.bpmn', '--response', 'response.json', '--variables', JSON.stringify(variables), ...args, '--json' ], { cwd }));

  // then
  expect(stderr).to.equal('');
  expectAll(JSON.parse(stdout), expected);
  expect(code).to.equal(exitCodeOf(stdout));
}

async function checkRun({ task, variables = {}, secrets, env = {}, answers = [ H200 ], args = [], expected }: RunCase): Promise<void> {
  const lines = Object.entries(secrets ?? {}).map(([ name, value ]) => `${ name }=${ value }\n`);
  const files = { 'd.bpmn': openAiDiagram(task), 'secrets.env': lines.join('') };

  await withServer(answers, async server => {

    // when
    const { stdout, code } = await withFolder(files, cwd => callCli([
      'run', 'd.bpmn', '--base-url', `${ server.origin }/v1`, '--variables', JSON.stringify(variables),
      ...secrets ? [ '--secrets', 'secrets.env' ] : [], ...args, '--json'
    ], { cwd, env }));

    // then
    expectAll({ ...JSON.parse(stdout), server: received(server) }, expected);
    expect(code).to.equal(exitCodeOf(stdout));
  });
}

function received({ requests }: ScriptedServer): unknown {
  return requests.map(request => ({ ...request, json: request.body === '' ? null : JSON.parse(request.body) as unknown }));
}

function exitCodeOf(stdout: string): number {
  return (JSON.parse(stdout) as { outcome?: unknown }).outcome === 'completed' ? 0 : 1;
}

function expectAll(document: unknown, expected: Expectations): void {
  for (const [ path, value ] of Object.entries(expected)) {
    const actual = path.split('.').reduce(member, document);

    if (value instanceof RegExp) {
      expect(actual, path).to.match(value);
    } else {
      expect(actual, path).to.eql(value);
    }
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[ key ] : undefined;
}
