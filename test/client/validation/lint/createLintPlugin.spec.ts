import { Linter } from 'bpmnlint';
import { expect } from 'chai';

import { HostFacts } from '../../../../client/host';
import type { LiveValidation } from '../../../../client/validation';
import { createLintPlugin } from '../../../../client/validation';

import { serviceTask, shownDiagram } from '../../../helpers/diagram';
import { createOfficialDiagram } from '../../../helpers/official/create';

import { bootstrapModeler, TODAY } from '../../bootstrap';
import type { TestModeler } from '../../bootstrap';


describe('client/validation/lint - createLintPlugin', function() {

  it('should report what the panel shows, each with its severity and entry', async function() {

    // given
    const tested = await bootstrapModeler(shownDiagram(serviceTask({
      templateId: null,
      templateVersion: null,
      inputs: {
        'operation': 'chat', 'url': 'https://api.openai.com/v1/chat/completions',
        'authentication.token': '{{secrets.K}}', 'internal_model': 'custom', 'internal_custom_model': 'gpt-4', 'internal_temperature': '0,7'
      }
    })));

    // when
    const reports = await lint(tested);

    // then
    const live = tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported;

    expect(reports.map(({ data }) => data?.rule)).to.have.members(live.map(({ rule }) => rule));

    for (const { rule, severity } of live) {
      const report = reports.find(({ data }) => data?.rule === rule);

      expect(report?.category, rule).to.equal({ error: 'error', warning: 'warn', info: 'info' }[ severity ]);
      expect(report?.id).to.equal('Task_1');
      expect(report?.propertiesPanel?.entryIds).to.have.length(1);
    }

    expect(reports.find(({ data }) => data?.rule === 'temperature/decimal-comma')).to.deep.include({
      propertiesPanel: { entryIds: [ 'openai-internal_temperature' ] }
    });
  });


  it('should leave to the template what its own rule reports', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));

    // when
    const reports = await lint(tested);

    // then
    expect(reports.map(({ data }) => data?.rule)).not.to.include('prompt/missing');
    expect(reports.filter(({ name }) => name === 'rule-error')).to.be.empty;
  });


  it('should report nothing of a silenced rule', async function() {

    // given
    const properties = '<zeebe:properties><zeebe:property name="openaiTask:silencedRules" value="api-key/missing" /></zeebe:properties>';
    const task = serviceTask({ templateId: null, templateVersion: null }).replace('<bpmn:extensionElements>', `<bpmn:extensionElements>${ properties }`);

    // when
    const reports = await lint(await bootstrapModeler(shownDiagram(task)));

    // then
    expect(reports).not.to.be.empty;
    expect(reports.map(({ data }) => data?.rule)).not.to.include('api-key/missing');
  });


  it('should know what the window knows of this machine, and all texts of the diagram', async function() {

    // given
    const facts = new HostFacts();
    const tested = await bootstrapModeler(shownDiagram(serviceTask({
      inputs: {
        'authentication.token': '{{secrets.OPENAI_API_KEY}}', 'operation': 'chat', 'url': 'https://api.openai.com/v1/chat/completions',
        'internal_model': 'custom', 'internal_custom_model': 'gpt-5.6-luna', 'internal_prompt': 'Hello'
      }
    }) + '<bpmn:task id="Other_1" name="sk-proj-aB3dE6gH9jK2mN5pQ8sTuV1w" />', [ 'Task_1', 'Other_1' ]));

    const before = await lint(tested, facts);

    // when
    facts.learnStates({ OPENAI_API_KEY: 'missing' });
    facts.learnModels([ { id: 'gpt-5.6-luna', shutdown_date: TODAY } ]);

    const after = await lint(tested, facts);

    // then
    expect(rulesOf(before)).to.include('diagram/looks-like-key').and.not.include('secret/no-value-here').and.not.include('model/shut-down');
    expect(rulesOf(after)).to.include('diagram/looks-like-key').and.include('secret/no-value-here').and.include('model/shut-down');
  });


  it('should throw at once for what it does not know', function() {

    // given
    const { resolver } = createLintPlugin({ today: () => TODAY, facts: new HostFacts() });

    // then
    expect(() => resolver.resolveRule('bpmnlint', 'errors')).to.throw('cannot resolve');
    expect(() => resolver.resolveRule('bpmnlint-plugin-openai-task', 'other')).to.throw('cannot resolve');
    expect(() => resolver.resolveConfig('bpmnlint-plugin-openai-task', 'recommended')).to.throw('cannot resolve');
  });

});


// helpers //////////

type Report = {
  id: string;
  name?: string;
  category: string;
  propertiesPanel?: { entryIds: string[] };
  data?: { rule: string };
};

async function lint(tested: TestModeler, facts = new HostFacts()): Promise<Report[]> {
  const { config, resolver } = createLintPlugin({ today: () => TODAY, facts });
  const linter = new Linter({ config, resolver });
  const results = await linter.lint(tested.modeler.getDefinitions());

  return Object.values(results).flat();
}

function rulesOf(reports: Report[]): (string | undefined)[] {
  return reports.map(({ data }) => data?.rule);
}
