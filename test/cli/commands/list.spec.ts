import { expect } from 'chai';

import { callCli, fixture, withFolder } from '../../helpers/cli';
import { diagram, serviceTask } from '../../helpers/diagram';

const TEMPLATE = 'io.camunda.connectors.OpenAI.v1';

describe('cli/commands/list', function() {

  it('should name the tasks of several diagrams as one JSON array', async function() {

    // given
    const files = [ fixture('translate-and-check.bpmn'), fixture('no-openai-task.bpmn'), fixture('camunda-7.bpmn') ];

    // when
    const { code, stdout, stderr } = await callCli([ 'list', ...files, '--json' ]);

    // then
    expect(JSON.parse(stdout)).to.eql([
      { file: files[ 0 ], taskId: 'Translate', taskName: 'Translate answer', operation: 'chat', template: { id: TEMPLATE, version: 3 }, platform: 'camunda-cloud' },
      { file: files[ 0 ], taskId: 'Check', taskName: 'Check answer', operation: 'moderation', template: { id: TEMPLATE, version: 8 }, platform: 'camunda-cloud' },
      { file: files[ 2 ], taskId: 'Rephrase', taskName: 'Rephrase answer', operation: 'chat', template: { id: null, version: null }, platform: 'camunda-platform' }
    ]);
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
  });


  it('should print a line per task', async function() {

    // given
    const file = fixture('translate-and-check.bpmn');

    // when
    const printed = await callCli([ 'list', file ]);

    // then
    expect(printed).to.eql({
      code: 0,
      stdout: `${ file }\tTranslate\tTranslate answer\tchat\t${ TEMPLATE }@3\tcamunda-cloud\n`
        + `${ file }\tCheck\tCheck answer\tmoderation\t${ TEMPLATE }@8\tcamunda-cloud\n`,
      stderr: ''
    });
  });


  it('should keep control characters of a diagram from the terminal', async function() {

    // given
    const files = { 'evil.bpmn': diagram(serviceTask({ name: 'a&#10;b\u202ec' })) };

    // when
    const { stdout } = await withFolder(files, cwd => callCli([ 'list', 'evil.bpmn' ], { cwd }));

    // then
    expect(stdout).to.equal(`evil.bpmn\tTask_1\ta\\nb\\u202ec\tchat\t${ TEMPLATE }@8\tcamunda-cloud\n`);
  });


  it('should print an empty array where there is no OpenAI task', async function() {

    // when
    const printed = await callCli([ 'list', '--json', fixture('no-openai-task.bpmn') ]);

    // then
    expect(printed).to.eql({ code: 0, stdout: '[]\n', stderr: '' });
  });

});
