import { expect } from 'chai';
import { readFileSync } from 'node:fs';

import { MODELS_AS_OF } from '../../../core/messages';

import { callCli, fixture, withFolder } from '../../helpers/cli';
import { diagram, serviceTask } from '../../helpers/diagram';

const FILE = fixture('translate-and-check.bpmn');

const SHUT_DOWN = 'gpt-4 was shut down on 23 October 2026, so OpenAI returns 404. Choose another model.';
const OUTDATED = 'The task uses template version 3. Upgrade to version 8, which fits this platform version.';
const DEPRECATION = 'Camunda plans to deprecate this connector in favor of the AI Agent connector. No date is announced.';

/** A task whose one warning is its key. */
const WARNED = diagram(serviceTask({
  inputs: {
    'authentication.type': 'bearer',
    'authentication.token': 'secrets.KEY',
    'operation': 'chat',
    'method': 'post',
    'url': 'https://api.openai.com/v1/chat/completions',
    'internal_model': 'custom',
    'internal_custom_model': 'gpt-5.6-luna',
    'internal_temperature': '1',
    'internal_prompt': 'Hi',
    'internal_choices': '1'
  },
  headers: { resultVariable: 'answer' }
}));


describe('cli/commands/check', function() {

  it('should print a line per problem and the sum', async function() {

    // when
    const printed = await callCli([ 'check', FILE ]);

    // then
    expect(printed).to.eql({
      code: 1,
      stdout: `${ FILE }: Translate: internal_model: error: ${ SHUT_DOWN } [model/shut-down]\n`
        + `${ FILE }: Translate: template: info: ${ OUTDATED } [template/outdated]\n`
        + `${ FILE }: Translate: template: info: ${ DEPRECATION } [connector/planned-deprecation]\n`
        + '1 error, 0 warnings, 2 infos\n',
      stderr: ''
    });
  });


  it('should print the diagnostics of all files as one JSON array', async function() {

    // when
    const { code, stdout, stderr } = await callCli([ 'check', FILE, fixture('no-openai-task.bpmn'), '--format', 'json' ]);

    // then
    expect(JSON.parse(stdout)).to.eql([
      {
        rule: 'model/shut-down', severity: 'error', file: FILE, taskId: 'Translate', field: 'internal_model', message: SHUT_DOWN,
        fix: { id: 'replace-model', name: 'Use gpt-5.6-sol' }
      },
      {
        rule: 'template/outdated', severity: 'info', file: FILE, taskId: 'Translate', field: 'template', message: OUTDATED,
        fix: { id: 'upgrade-template', name: 'Upgrade to version 8' }
      },
      { rule: 'connector/planned-deprecation', severity: 'info', file: FILE, taskId: 'Translate', field: 'template', message: DEPRECATION }
    ]);
    expect(stderr).to.equal('');
    expect(code).to.equal(1);
  });


  it('should print JUnit: a case per task, errors as failures', async function() {

    // when
    const { code, stdout } = await callCli([ 'check', FILE, '--format', 'junit' ]);

    // then
    expect(stdout).to.equal(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="openai-task check" tests="2" failures="1">
  <testsuite name="${ FILE }" tests="2" failures="1">
    <testcase classname="${ FILE }" name="Translate answer (Translate)">
      <failure type="model/shut-down" message="${ SHUT_DOWN }">internal_model: error: ${ SHUT_DOWN } [model/shut-down]</failure>
      <system-out>template: info: ${ OUTDATED } [template/outdated]&#10;template: info: ${ DEPRECATION } [connector/planned-deprecation]</system-out>
    </testcase>
    <testcase classname="${ FILE }" name="Check answer (Check)" />
  </testsuite>
</testsuites>
`);
    expect(code).to.equal(1);
  });


  it('should escape what a diagram brings along', async function() {

    // given
    const files = { 'evil.bpmn': diagram(serviceTask({ name: '&lt;b&gt; &amp; &quot;c&quot;', inputs: { operation: 'chat' } })) };

    // when
    const { stdout } = await withFolder(files, cwd => callCli([ 'check', 'evil.bpmn', '--format', 'junit' ], { cwd }));

    // then
    expect(stdout).to.include('name="&lt;b&gt; &amp; &quot;c&quot; (Task_1)"');
  });


  it('should check only one task', async function() {

    // when
    const printed = await callCli([ 'check', FILE, '--task', 'Check' ]);

    // then
    expect(printed).to.eql({ code: 0, stdout: '0 errors, 0 warnings, 0 infos\n', stderr: '' });
  });


  it('should say of which day its facts about models are', async function() {

    // when
    const { stdout } = await callCli([ 'check', '--help' ]);

    // then
    expect(stdout).to.include(`What is said of models is as of ${ MODELS_AS_OF }.`);
  });


  it('should accept a diagram without an OpenAI task', async function() {

    // when
    const printed = await callCli([ 'check', fixture('no-openai-task.bpmn') ]);

    // then
    expect(printed).to.eql({ code: 0, stdout: '0 errors, 0 warnings, 0 infos\n', stderr: '' });
  });


  const LIMITS: { limit: string[]; code: number }[] = [
    { limit: [], code: 0 },
    { limit: [ '--max-warnings', '1' ], code: 0 },
    { limit: [ '--max-warnings', '0' ], code: 1 }
  ];

  for (const { limit, code } of LIMITS) {

    it(`should end with ${ code } for one warning and ${ limit.join(' ') || 'no limit' }`, async function() {

      // when
      const printed = await withFolder({ 'a.bpmn': WARNED }, cwd => callCli([ 'check', 'a.bpmn', ...limit ], { cwd }));

      // then
      expect(printed.stdout).to.match(/\n0 errors, 1 warning, 1 info\n$/);
      expect(printed.code).to.equal(code);
    });
  }


  it('should report warnings beyond the limit as JUnit failures', async function() {

    // given
    const args = [ 'check', 'a.bpmn', '--format', 'junit', '--max-warnings', '0' ];

    // when
    const { stdout } = await withFolder({ 'a.bpmn': WARNED }, cwd => callCli(args, { cwd }));

    // then
    expect(stdout).to.include('<testsuites name="openai-task check" tests="1" failures="1">');
    expect(stdout).to.include('<failure type="api-key/bare-secret"');
  });


  it('should never print a key that stands in a diagram', async function() {

    // given
    const key = [ 'sk-proj-aB3dE6gH9jK2mN5pQ8sT', 'T3BlbkFJ', 'uV1wX4yZ7aB0cD3eF6gH' ].join('');
    const files = { 'a.bpmn': diagram(serviceTask({ inputs: { 'operation': 'chat', 'authentication.token': key, 'internal_prompt': `="${ key }` } })) };

    for (const format of [ 'text', 'json', 'junit' ]) {

      // when
      const { stdout, stderr } = await withFolder(files, cwd => callCli([ 'check', 'a.bpmn', '--format', format ], { cwd }));

      // then
      expect(stdout).to.include('api-key/plain-text');
      expect(stdout + stderr).not.to.include(key.slice(8, 20));
    }
  });


  it('should find a key anywhere in the diagram', async function() {

    // given
    const key = [ 'sk-proj-aB3dE6gH9jK2mN5pQ8sT', 'T3BlbkFJ', 'uV1wX4yZ7aB0cD3eF6gH' ].join('');
    const note = `<bpmn:textAnnotation id="Note_1"><bpmn:text>${ key }</bpmn:text></bpmn:textAnnotation>`;
    const files = { 'a.bpmn': diagram(serviceTask() + note) };

    // when
    const { stdout } = await withFolder(files, cwd => callCli([ 'check', 'a.bpmn' ], { cwd }));

    // then
    expect(stdout).to.match(/^a\.bpmn: Task_1: diagram: error: Text in Note_1 contains an API key\..* \[diagram\/plain-text-key\]$/m);
    expect(stdout).not.to.include(key.slice(8, 20));
  });


  it('should find what looks like a key anywhere in the diagram', async function() {

    // given
    const key = 'sk-proj-aB3dE6gH9jK2mN5pQ8sTuV1w';
    const note = `<bpmn:textAnnotation id="Note_1"><bpmn:text>use ${ key } here</bpmn:text></bpmn:textAnnotation>`;
    const files = { 'a.bpmn': diagram(serviceTask() + note), 'b.bpmn': diagram(serviceTask() + note.replace(key, 'sk-proj-xxxxxxxxxxxxxxxxxxxxxxxx')) };

    // when
    const { stdout } = await withFolder(files, cwd => callCli([ 'check', 'a.bpmn', 'b.bpmn' ], { cwd }));

    // then
    expect(stdout.split('\n').filter(line => line.includes('[diagram/looks-like-key]'))).to.eql([
      'a.bpmn: Task_1: diagram: warning: Text in Note_1 looks like an API key. Anyone who opens the file can read it. Move it to a secret. [diagram/looks-like-key]'
    ]);
    expect(stdout).not.to.include(key.slice(8));
  });


  it('should find an unknown variable where only timers start the process', async function() {

    // given
    const task = serviceTask({ inputs: { 'operation': 'chat', 'url': 'https://api.openai.com/v1/chat/completions', 'internal_prompt': '=topic' } });
    const start = (event: string) => `<bpmn:startEvent id="Start_1">${ event }</bpmn:startEvent>`;
    const files = {
      'timer.bpmn': diagram(start('<bpmn:timerEventDefinition><bpmn:timeCycle>R/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>') + task),
      'anybody.bpmn': diagram(start('') + task)
    };

    // when
    const { stdout } = await withFolder(files, cwd => callCli([ 'check', 'timer.bpmn', 'anybody.bpmn' ], { cwd }));

    // then
    expect(stdout.split('\n').filter(line => line.includes('[feel/unknown-variable]'))).to.eql([
      'timer.bpmn: Task_1: internal_prompt: warning: The variable topic does not exist here, so it is null. Check its name, or give it a value. [feel/unknown-variable]'
    ]);
  });


  it('should tell where the rules are explained, in a file that the package holds', async function() {

    // when
    const { stdout } = await callCli([ 'check', '--help' ]);
    const [ page = '' ] = /docs\/\S+\.md/.exec(stdout) ?? [];

    // then
    const { files } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

    expect(page).to.match(/^docs\/.+\.md$/);
    expect(files).to.include('docs/**/*.md');
    expect(readFileSync(new URL(`../../../${ page }`, import.meta.url), 'utf8')).to.include('### model/shut-down\n');
  });


  const UNUSABLE: { args: string[]; line: string }[] = [
    { args: [], line: 'check needs <diagram.bpmn>. See openai-task check --help.' },
    { args: [ FILE, '--format', 'xml' ], line: '--format: "xml" is not one of text, json, junit. Choose one of these.' },
    { args: [ FILE, '--max-warnings', 'few' ], line: '--max-warnings: "few" is not valid. Write a whole number from 0, such as 10.' },
    { args: [ FILE, '--task', 'Nope' ], line: `${ FILE }: has no OpenAI task "Nope". Known: Translate, Check.` },
    { args: [ FILE, 'nope.bpmn' ], line: 'nope.bpmn: no such file. Check the path.' },
    {
      args: [ fixture('camunda-7.bpmn') ],
      line: `${ fixture('camunda-7.bpmn') }: task Rephrase is made for Camunda 7, which check does not support yet. Use a Camunda 8 diagram.`
    }
  ];

  for (const { args, line } of UNUSABLE) {

    it(`should refuse ${ JSON.stringify(args.map(arg => arg.split('/').at(-1))) }`, async function() {

      // when
      const printed = await callCli([ 'check', ...args ]);

      // then
      expect(printed).to.eql({ code: 2, stdout: '', stderr: `openai-task: ${ line }\n` });
    });
  }
});
