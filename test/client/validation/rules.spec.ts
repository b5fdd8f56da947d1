import { expect } from 'chai';

import type { CommandStack } from '../../../client/types/host';
import type { LiveValidation, QuickFixes } from '../../../client/validation';
import type { RuleId } from '../../../core/validation';
import { RULES, inspectTask } from '../../../core/validation';

import { unfold } from '../../helpers/panel';
import type { InvalidCase, RuleCases } from '../../helpers/rule-cases';
import { taskDiagram } from '../../helpers/task-diagram';
import { taskModel } from '../../helpers/task-model';

import { bootstrapModeler, eventually, rendered, TODAY } from '../bootstrap';
import type { TestModeler } from '../bootstrap';

const FILES = import.meta.webpackContext('../../core/validation/rules', { recursive: true, regExp: /\.cases\.ts$/ });

/** Rules about what the window does not read: the secrets of this computer, texts elsewhere in the diagram. */
const NOT_LIVE: readonly RuleId[] = [ 'secret/no-value-here', 'diagram/looks-like-key', 'diagram/plain-text-key' ];

/** Cures that the template would take back: it keeps its inputs in its own order, and its oldest versions in their list of models. */
const NOT_WITH_TEMPLATE = [ 'operation/input-order #2', 'template/outdated #2' ];


describe('client/validation - rules', function() {

  for (const { id } of RULES) {

    const cases = casesOf(id);

    if (NOT_LIVE.includes(id)) {

      it(`should need more than the diagram: ${ id }`, function() {
        expect(cases).to.be.empty;
      });

      continue;
    }


    it(`should show ${ id } where it belongs`, async function() {

      // given
      const [ invalid ] = cases;

      expect(invalid).to.exist;

      const tested = await open(invalid ?? {}, []);

      // when
      await tested.select('Task_1');
      unfoldAll(tested);
      await rendered();
      unfoldAll(tested);

      // then
      await eventually(() => expect(tested.panel.querySelector(`[data-rule="${ id }"]`)?.textContent).to.be.a('string').that.is.not.empty);

      const field = problemsOf(tested).find(({ rule }) => rule === id)?.field ?? '';
      const shown = tested.panel.querySelector(`[data-rule="${ id }"]`);
      const entry = shown?.closest('.openai-task-field')?.querySelector('[data-entry-id]')?.getAttribute('data-entry-id');

      expect(entry ?? 'openai-task').to.be.oneOf([ `openai-${ field }`, 'openai-operation', 'openai-internal_model', 'openai-task' ]);

      if (entry === undefined && tested.panel.querySelector(`[data-entry-id="openai-${ field }"]`)) {
        throw new Error(`${ id } stands apart from its field`);
      }
    });


    for (const [ index, invalid ] of cases.filter(({ noFix }) => !noFix).slice(0, 2).entries()) {

      if (NOT_WITH_TEMPLATE.includes(`${ id } #${ index + 1 }`)) {
        continue;
      }


      it(`should cure ${ id } #${ index + 1 }, one undo taking it back`, async function() {

        // given
        const tested = await open(invalid);
        const fixes = tested.get<QuickFixes>('openAiQuickFixes');
        const before = problemsOf(tested);
        const problem = before.find(({ rule, fix }) => rule === id && fix);
        const xml = await tested.saveXML();

        if (!problem) {
          throw new Error(`no problem <${ id }> with a fix`);
        }

        expect(fixes.canFix(tested.element('Task_1'), problem)).to.be.true;

        // when
        fixes.fix(tested.element('Task_1'), problem, 'task');

        // then
        const after = problemsOf(tested);
        const rules = new Set(before.map(({ rule }) => rule));

        expect(after.filter(({ rule }) => rule === id), 'gone').to.have.length.below(before.filter(({ rule }) => rule === id).length);
        expect(after.map(({ rule }) => rule).filter(rule => !rules.has(rule)), 'new').to.eql([]);

        // and when
        tested.get<CommandStack>('commandStack').undo();

        // then
        expect(await tested.saveXML()).to.equal(xml);
      });
    }
  }


  it('should not offer an order that the template would take back', async function() {

    // given
    const texts = { internal_systemMessage: '="About: " + internal_prompt' };
    const tested = await open({ texts });
    const problem = problemsOf(tested).find(({ rule }) => rule === 'operation/input-order');

    // then
    expect(problem && tested.get<QuickFixes>('openAiQuickFixes').canFix(tested.element('Task_1'), problem)).to.be.false;
  });

});


// helpers //////////

/** The invalid cases that a diagram alone shows. */
function casesOf(id: string): InvalidCase[] {
  const { cases } = FILES(`./${ id }.cases.ts`) as { cases: RuleCases };

  return cases.invalid.filter(({ context, catchScopes, ...options }) => {
    const scopes = (catchScopes ?? []).slice(1).some(({ events }) => events.length) || catchScopes?.[ 0 ]?.events.some(({ type }) => type !== 'boundaryEvent');
    const { today = TODAY } = context ?? {};
    const task = taskModel({ ...options, ...catchScopes ? { catchScopes } : {} });

    return !scopes && inspectTask(task, { today, diagram: { taskIds: [ 'Task_1' ] } }).reported.some(({ rule }) => rule === id);
  });
}

function open({ context, ...options }: InvalidCase, templates?: readonly unknown[]): Promise<TestModeler> {
  return bootstrapModeler(taskDiagram(taskModel(options)), { today: context?.today, ...templates ? { templates } : {} });
}

function problemsOf(tested: TestModeler) {
  return tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported;
}

function unfoldAll({ panel }: TestModeler): void {
  unfold(panel);
  panel.querySelectorAll<HTMLElement>('.openai-task-more').forEach(button => button.click());
}
