import { expect } from 'chai';

import type { TaskChanges } from '../../../client/modeling';
import type { CommandStack } from '../../../client/types/host';
import type { LiveValidation, QuickFixes } from '../../../client/validation';
import { FIX_TEXTS } from '../../../core/messages';
import { RULES, validateTask } from '../../../core/validation';
import type { Diagnostic, RuleId } from '../../../core/validation';
import { fieldText } from '../../../core/validation/text/field-text';

import type { InvalidCase, RuleCases } from '../../helpers/rule-cases';
import { isDrawn, taskDiagram } from '../../helpers/task-diagram';
import { taskModel } from '../../helpers/task-model';

import { bootstrapModeler, eventually, rendered, TODAY } from '../bootstrap';
import type { TestModeler } from '../bootstrap';

const FILES = import.meta.webpackContext('../../core/validation/rules', { recursive: true, regExp: /\.cases\.ts$/ });

/** No cure but to dismiss it. */
const OF_EVERY_TASK: RuleId = 'connector/planned-deprecation';

/** Some fixes mend one place at a time. */
const MOST_FIXES = 4;


describe('client/validation - every case', function() {

  for (const { id } of RULES) {

    const cases = shownCases(id);

    if (!cases.length) {
      continue;
    }


    it(`should show ${ id } under its field, gone when cured: ${ cases.length }`, async function() {

      // given
      this.timeout(120000 + 10000 * cases.length);

      const tested = await bootstrapModeler(taskDiagram(taskModel()), { templates: [] });

      for (const [ index, invalid ] of cases.entries()) {
        const title = `case ${ index + 1 } ${ JSON.stringify(invalid.texts ?? {}) }`;

        // when
        await open(tested, invalid);

        // then
        await eventually(() => expect(messagesOf(tested, id), `${ title }: shown`).not.to.be.empty);
        expectUnderItsField(tested, id, title);

        // and when
        await cure(tested, id, invalid, title);

        // then
        await eventually(() => expect(messagesOf(tested, id), `${ title }: gone`).to.be.empty);
      }
    });
  }


  // all are pressed above but the upgrade, which needs the template: rules.spec.ts has it loaded
  it('should have a case for every fix', function() {

    // given
    const pressed = new Set(RULES.flatMap(({ id }) => shownCases(id).flatMap(invalid => foundIn(invalid).flatMap(({ rule, fix }) => rule === id && fix ? fix.id : []))));

    // then
    expect([ ...pressed ]).to.have.members(Object.keys(FIX_TEXTS));
  });
});


// helpers //////////

/** The invalid cases that need nothing but a diagram and a day. */
function shownCases(id: RuleId): InvalidCase[] {
  const { cases } = FILES(`./${ id }.cases.ts`) as { cases: RuleCases };

  return cases.invalid.filter(invalid => {
    const { context = {}, ...options } = invalid;

    return isDrawn(taskModel(options)) && Object.keys(context).every(key => key === 'today' || key === 'diagram') && foundIn(invalid).some(({ rule }) => rule === id);
  });
}

function foundIn({ context, ...options }: InvalidCase): Diagnostic[] {
  return validateTask(taskModel(options), { today: context?.today ?? TODAY, diagram: { taskIds: [ 'Task_1' ] } });
}

/** Shows the task of a case in the modeler that is there, on the day of the case. */
async function open(tested: TestModeler, { context, ...options }: InvalidCase): Promise<void> {
  tested.get<{ today: string }>('config.openAiTask').today = context?.today ?? TODAY;

  await tested.modeler.importXML(taskDiagram(taskModel(options)));
  await tested.select('Task_1');

  unfoldSections(tested);
  await rendered();
  unfoldLists(tested);
}

/** All at once, which the panel of the default host takes: there are hundreds of cases. */
function unfoldSections({ panel }: TestModeler): void {
  panel.querySelectorAll<HTMLElement>('.openai-task-section-header[aria-expanded="false"]').forEach(header => header.click());
}

function unfoldLists({ panel }: TestModeler): void {
  panel.querySelectorAll<HTMLElement>('.openai-task-more').forEach(button => button.click());
}

function messagesOf({ panel }: TestModeler, id: RuleId): HTMLElement[] {
  return [ ...panel.querySelectorAll<HTMLElement>(`[data-rule="${ id }"]`) ];
}

/** Under the field where the panel has it, else with the operation or the model, or with what the task has no field for. */
function expectUnderItsField(tested: TestModeler, id: RuleId, title: string): void {
  const fields = tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported
    .filter(({ rule }) => rule === id).map(({ field }) => `openai-${ field }`);
  const shown = fields.filter(entry => tested.panel.querySelector(`[data-entry-id="${ CSS.escape(entry) }"]`));

  for (const message of messagesOf(tested, id)) {
    const entry = message.closest('.openai-task-field')?.querySelector('[data-entry-id]')?.getAttribute('data-entry-id') ?? 'task';

    expect(entry, title).to.be.oneOf(shown.length ? shown : [ 'openai-operation', 'openai-internal_model', 'task' ]);
    expect(message.textContent, title).not.to.be.empty;
  }
}

/** Presses the fix as long as there is one; where there is none, writes what is right, dismisses it, or opens a right task. */
async function cure(tested: TestModeler, id: RuleId, invalid: InvalidCase, title: string): Promise<void> {
  if (buttonOf(tested, id)) {
    await expectOneStep(tested, id, title);
  }

  for (let count = 0; count < MOST_FIXES && buttonOf(tested, id); count++) {
    buttonOf(tested, id)?.click();
    await rendered();
    unfoldLists(tested);
  }

  if (messagesOf(tested, id).length) {
    writeRight(tested, invalid);
    await rendered();
  }

  if (id === OF_EVERY_TASK) {
    tested.get<QuickFixes>('openAiQuickFixes').silence(tested.element('Task_1'), id, 'task');
  } else if (messagesOf(tested, id).length && !Object.keys(invalid.texts ?? {}).length) {
    await open(tested, {});
  }
}

/** The fix brings no new problem, and one undo takes all of it back. */
async function expectOneStep(tested: TestModeler, id: RuleId, title: string): Promise<void> {
  const before = rulesOf(tested);
  const xml = await tested.saveXML();

  buttonOf(tested, id)?.click();

  expect(rulesOf(tested).filter(rule => rule === id), `${ title }: fewer`).to.have.length.below(before.filter(rule => rule === id).length);
  expect(rulesOf(tested).filter(rule => !before.includes(rule)), `${ title }: new`).to.be.empty;

  tested.get<CommandStack>('commandStack').undo();

  expect(await tested.saveXML(), `${ title }: undone`).to.equal(xml);

  await rendered();
  unfoldLists(tested);
}

function rulesOf(tested: TestModeler): string[] {
  return tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported.map(({ rule }) => rule);
}

function buttonOf(tested: TestModeler, id: RuleId): HTMLElement | undefined {
  return messagesOf(tested, id).flatMap(message => [ ...message.querySelectorAll<HTMLElement>('.openai-task-link') ])[ 0 ];
}

function writeRight(tested: TestModeler, { texts = {}, version, operation }: InvalidCase): void {
  const right = taskModel({ ...version === undefined ? {} : { version }, ...operation === undefined ? {} : { operation } });
  const changes = Object.keys(texts).map(field => ({ field, value: fieldText(right, field) ?? null }));

  tested.get<TaskChanges>('openAiTaskChanges').apply(tested.element('Task_1'), changes);
}
