import { Linter } from 'bpmnlint';
import { expect } from 'chai';
import { stub } from 'sinon';
import type { SinonStub } from 'sinon';

import { HostFacts } from '../../../client/host';
import type { OpenAiModeling } from '../../../client/modeling';
import { createLintPlugin } from '../../../client/validation';
import type { LiveValidation } from '../../../client/validation';
import { RULES } from '../../../core/validation';
import type { Rule } from '../../../core/validation';

import { serviceTask, shownDiagram } from '../../helpers/diagram';

import { bootstrapModeler, eventually, TODAY } from '../bootstrap';
import type { TestModeler } from '../bootstrap';

const BROKEN = 'temperature/decimal-comma';
const MESSAGE = `The rule ${ BROKEN } failed, so it did not check this task: out of order.`;


describe('client/validation - a rule that throws', function() {

  let check: SinonStub;

  beforeEach(function() {
    const rule: Rule | undefined = RULES.find(({ id }) => id === BROKEN);

    if (!rule) {
      throw new Error(`no rule <${ BROKEN }>`);
    }

    check = stub(rule, 'check').throws(new Error('out of order'));
  });

  afterEach(function() {
    check.restore();
  });


  it('should be a problem of its own in the panel, and the others still report', async function() {

    // given
    const tested = await open();

    // when
    await tested.select('Task_1');

    // then
    await eventually(() => expect(shown(tested, 'rule-error')).to.include(MESSAGE));
    expect(shown(tested, 'retries/not-a-number')).to.exist;
    expect(shown(tested, BROKEN)).to.be.undefined;
  });


  it('should follow the next change as any other, and go with its cause', async function() {

    // given
    const tested = await open();

    // when
    tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), 'retries', '3');

    // then
    expect(rulesOf(tested)).to.include('rule-error').and.not.include('retries/not-a-number');

    // and when
    check.restore();
    tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), 'retries', '2');

    // then
    expect(rulesOf(tested)).to.include(BROKEN).and.not.include('rule-error');
  });


  it('should be one warning in the Problems panel beside the others, at the task', async function() {

    // given
    const tested = await open();
    const linter = new Linter(createLintPlugin({ today: () => TODAY, facts: new HostFacts() }));

    // when
    const reports: Record<string, { message: string; category: string; data?: { rule: string }; propertiesPanel?: unknown }[]> =
      await linter.lint(tested.modeler.getDefinitions());

    // then
    const all = Object.values(reports).flat();

    expect(all.filter(({ data }) => data?.rule === 'rule-error')).to.have.length(1);
    expect(all.find(({ data }) => data?.rule === 'rule-error')).to.deep.include({
      message: MESSAGE, category: 'warn', propertiesPanel: { entryIds: [ 'openai-task' ] }
    });
    expect(all.map(({ data }) => data?.rule)).to.include('retries/not-a-number');
  });

});


// helpers //////////

function open(): Promise<TestModeler> {
  const inputs = {
    'authentication.token': '{{secrets.K}}', 'operation': 'chat', 'url': 'https://api.openai.com/v1/chat/completions',
    'internal_model': 'custom', 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '0,7', 'internal_prompt': 'Hi'
  };

  return bootstrapModeler(shownDiagram(serviceTask({ inputs, retries: 'three', templateId: null, templateVersion: null })));
}

function rulesOf(tested: TestModeler): string[] {
  return tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported.map(({ rule }) => rule);
}

/** What the panel says of a rule, its folded sections included. */
function shown({ panel }: TestModeler, rule: string): string | undefined {
  return panel.querySelector(`[data-rule="${ rule }"]`)?.textContent ?? undefined;
}
