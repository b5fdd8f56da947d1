import axe from 'axe-core';
import { expect } from 'chai';

import { openAiTaskModule } from '../../../client/module';
import { docsOf } from '../../../client/validation/rule-docs';

import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { buttonIn, key } from '../../helpers/secret-field';

import { bootstrapModeler, eventually, PANEL_WIDTH, rendered } from '../bootstrap';
import type { TestModeler } from '../bootstrap';

const RULE = 'temperature/decimal-comma';


describe('client/validation - about a rule', function() {

  it('should unfold what the rule is about, with a wrong and a right example', async function() {

    // given
    const { problem, about } = await showProblem();

    // when
    await openMenu(problem());
    buttonIn(problem(), 'About this rule').click();

    // then
    await eventually(() => expect(about().matches(':focus')).to.be.true);
    expect(about().getAttribute('aria-label')).to.equal(`About the rule ${ RULE }`);
    expect([ ...about().querySelectorAll('p') ].map(({ textContent }) => textContent)).to.eql([
      `Rule ${ RULE }`, docsOf(RULE)?.text, 'Wrong:', 'Right:'
    ]);
    expect([ ...about().querySelectorAll('pre') ].map(({ textContent }) => textContent)).to.eql([
      'Custom model version: gpt-5.2\nTemperature: 0,7', 'Custom model version: gpt-5.2\nTemperature: 0.7'
    ]);
    expect(problem().querySelector('.openai-task-problem-menu-list')).to.be.null;
  });


  it('should fit into the panel and hold nothing that axe finds', async function() {

    // given
    const { group, problem, about } = await showProblem();

    await openMenu(problem());
    buttonIn(problem(), 'About this rule').click();
    await eventually(about);

    // when
    const { violations } = await axe.run(group());

    // then
    expect(violations.map(({ id, nodes }) => [ id, nodes.map(node => node.html) ])).to.eql([]);
    expect(group().scrollWidth).to.equal(group().clientWidth).and.to.be.at.most(PANEL_WIDTH);
  });


  for (const [ way, leave ] of [
    [ 'Escape', (about: HTMLElement) => key(about, 'Escape') ],
    [ 'Hide', (about: HTMLElement) => buttonIn(about, 'Hide').click() ]
  ] as const) {

    it(`should go by ${ way } and hand the focus back to what opened it`, async function() {

      // given
      const { problem, about } = await showProblem();

      await openMenu(problem());
      buttonIn(problem(), 'About this rule').click();
      await eventually(about);

      // when
      leave(about());

      // then
      await eventually(() => expect(problem().querySelector('.openai-task-about-rule')).to.be.null);
      expect(menuButton(problem()).matches(':focus')).to.be.true;
    });

  }


  it('should close the menu alone by Escape, innermost first', async function() {

    // given
    const { problem, about } = await showProblem();

    await openMenu(problem());
    buttonIn(problem(), 'About this rule').click();
    await eventually(about);
    await openMenu(problem());

    // when
    key(menuButton(problem()), 'Escape');

    // then
    await eventually(() => expect(problem().querySelector('.openai-task-problem-menu-list')).to.be.null);
    expect(about()).to.exist;
    expect(menuButton(problem()).matches(':focus')).to.be.true;
  });


  it('should speak the language of the Modeler', async function() {

    // given
    const text = docsOf(RULE)?.text ?? '';
    const translate = (template: string) => ({ [ text ]: 'Mit `.` statt Komma.', 'About this rule': 'Zu dieser Regel' })[ template ] ?? template;
    const { problem, about } = await showProblem(translate);

    // when
    await openMenu(problem());
    buttonIn(problem(), 'Zu dieser Regel').click();

    // then
    await eventually(() => expect(about().textContent).to.include('Mit . statt Komma.'));
    expect(about().querySelector('code')?.textContent).to.equal('.');
  });

});


// helpers //////////

async function showProblem(translate?: (text: string) => string) {
  const inputs = {
    'authentication.token': '{{secrets.K}}', 'operation': 'chat', 'url': 'https://api.openai.com/v1/chat/completions',
    'internal_model': 'custom', 'internal_custom_model': 'gpt-5.2', 'internal_temperature': '0,7', 'internal_prompt': 'Hi'
  };

  const tested: TestModeler = await bootstrapModeler(shownDiagram(serviceTask({ inputs })), {
    modules: [ openAiTaskModule, ...translate ? [ { translate: [ 'value', translate ] } ] : [] ]
  });

  await tested.select('Task_1');

  const one = (selector: string) => {
    const found = tested.panel.querySelector<HTMLElement>(selector);

    if (!found) {
      throw new Error(`nothing is <${ selector }>`);
    }

    return found;
  };

  const problem = () => one(`[data-rule="${ RULE }"]`);

  await eventually(problem);

  return { group: () => one('[data-group-id="group-OpenAI"]'), problem, about: () => one('.openai-task-about-rule') };
}

async function openMenu(problem: HTMLElement): Promise<void> {
  menuButton(problem).focus();
  menuButton(problem).click();
  await rendered();
}

function menuButton(problem: HTMLElement): HTMLElement {
  return buttonIn(problem, '⋮');
}
