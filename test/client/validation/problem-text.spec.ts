import { expect } from 'chai';

import type { OpenAiModeling } from '../../../client/modeling';
import type { LiveValidation } from '../../../client/validation';
import { fixNameOf, messageOf, messagePartsOf } from '../../../client/validation/problem-text';
import { openAiTaskModule } from '../../../client/module';
import type { Diagnostic } from '../../../core/validation';

import { serviceTask, shownDiagram } from '../../helpers/diagram';

import { bootstrapModeler, eventually } from '../bootstrap';

const GERMAN: Record<string, string> = {
  '{model} is not a known model. Did you mean {nearest}?': '{model} ist nicht bekannt. Ist {nearest} gemeint?',
  '{model} shuts down tomorrow, on {date}. After that, OpenAI returns 404. Choose another model.': 'Endet morgen, am {date}.',
  'Use {model}': '{model} nehmen',
  'Use {model}, temperature {temperature}': '{model} mit Temperatur {temperature} nehmen'
};


describe('client/validation - words', function() {

  const translate = (text: string) => GERMAN[ text ] ?? text;

  const cases: [ diagnostic: Pick<Diagnostic, 'rule' | 'values' | 'fix'>, message: string, fix: string | null ][] = [
    [
      { rule: 'model/misspelt', values: { model: 'gpt-{nearest}', nearest: 'gpt-4o' }, fix: { id: 'correct-model-name', values: { model: 'gpt-4o' } } },
      'gpt-{nearest} ist nicht bekannt. Ist gpt-4o gemeint?', 'gpt-4o nehmen'
    ],
    [
      { rule: 'model/shutting-down', values: { model: 'gpt-4o', date: '2027-01-14', days: '1' }, fix: { id: 'replace-model', values: { model: 'gpt-5.6-terra', temperature: '1' } } },
      'Endet morgen, am 14 January 2027.', 'gpt-5.6-terra mit Temperatur 1 nehmen'
    ],
    [ { rule: 'feel/if-without-else' }, 'An if without else is not valid FEEL. Add else.', null ]
  ];

  for (const [ { rule, ...rest }, message, fix ] of cases) {

    it(`should say ${ rule } in the language of the Modeler, values filled in last`, function() {

      // given
      const diagnostic: Diagnostic = { severity: 'warning', taskId: 'Task_1', field: 'internal_custom_model', rule, ...rest };

      // then
      expect(messageOf(diagnostic, translate)).to.equal(message);
      expect(fixNameOf(diagnostic, translate)).to.equal(fix);
    });
  }


  it('should set apart what stands in the diagram, also where it reads like a placeholder', function() {

    // given
    const diagnostic: Diagnostic = {
      rule: 'text/template-language', severity: 'warning', taskId: 'Task_1', field: 'internal_prompt', values: { found: '${found}' }
    };

    // then
    expect(messagePartsOf(diagnostic, translate).filter(({ text }) => text !== '')).to.eql([
      { look: 'code', text: '${found}' },
      { look: 'plain', text: ' is sent as typed. Join strings and variables with + in FEEL.' }
    ]);
    expect(messagePartsOf(diagnostic, translate).map(({ text }) => text).join('')).to.equal(messageOf(diagnostic, translate));
  });


  it('should show them in the panel', async function() {

    // given
    const tested = await bootstrapModeler(shownDiagram(serviceTask()), { modules: [ openAiTaskModule, { translate: [ 'value', translate ] } ] });

    await tested.select('Task_1');

    // when
    tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), 'internal_model', 'custom');
    tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), 'internal_custom_model', 'gpt-5.6-lunar');

    // then
    expect(tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported.map(({ rule }) => rule)).to.include('model/misspelt');
    await eventually(() => expect(tested.panel.querySelector('[data-rule="model/misspelt"]')?.textContent).to.include('gpt-5.6-lunar ist nicht bekannt. Ist gpt-5.6-luna gemeint?'));
  });
});
