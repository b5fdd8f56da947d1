import { expect } from 'chai';

import type { HostFacts } from '../../../client/host';
import { openAiTaskModule } from '../../../client/module';
import type { CommandStack } from '../../../client/types/host';
import type { LiveValidation, QuickFixes } from '../../../client/validation';
import type { Diagnostic } from '../../../core/validation';
import { RULES, inspectTask } from '../../../core/validation';

import { escapeXml } from '../../helpers/diagram';
import { unfold } from '../../helpers/panel';
import type { InvalidCase, RuleCases } from '../../helpers/rule-cases';
import { SecretsBridge } from '../../helpers/secrets-bridge';
import { isDrawn, taskDiagram } from '../../helpers/task-diagram';
import { taskModel } from '../../helpers/task-model';

import { bootstrapModeler, eventually, rendered, TODAY } from '../bootstrap';
import type { TestModeler } from '../bootstrap';

const FILES = import.meta.webpackContext('../../core/validation/rules', { recursive: true, regExp: /\.cases\.ts$/ });

/** Under the API key the line about the secret says it, with the way to add a value. */
const SAID_BY_LINE = 'secret/no-value-here';


describe('client/validation - rules', function() {

  for (const { id } of RULES) {

    const cases = casesOf(id);

    // the others are shown by every-case.spec.ts
    if (!cases.some(isShownAnywhere)) {

      it(`should show ${ id } where it belongs`, async function() {

        // given
        const [ invalid ] = cases;

        expect(invalid).to.exist;

        const tested = await open(invalid ?? {}, []);

        // when
        await tested.select('Task_1');
        await unfoldAll(tested);
        await unfoldAll(tested);

        // then
        const place = id === SAID_BY_LINE ? '.openai-task-secret-line' : `[data-rule="${ id }"]`;

        await eventually(() => expect(tested.panel.querySelector(place)?.textContent).to.be.a('string').that.is.not.empty);

        const field = problemsOf(tested).find(({ rule }) => rule === id)?.field ?? '';
        const shown = tested.panel.querySelector(place);
        const entry = shown?.closest('.openai-task-field, .openai-task-secret-field')?.querySelector('[data-entry-id]')?.getAttribute('data-entry-id');

        expect(entry ?? 'openai-task').to.be.oneOf([ `openai-${ field }`, 'openai-operation', 'openai-internal_model', 'openai-task' ]);

        if (entry === undefined && tested.panel.querySelector(`[data-entry-id="openai-${ field }"]`)) {
          throw new Error(`${ id } stands apart from its field`);
        }
      });
    }


    for (const invalid of cases.filter(({ noFix }) => !noFix).slice(0, 1)) {

      it(`should cure ${ id } beside the template, one undo taking it back`, async function() {

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
        await carryOut(tested, problem);

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

/** The invalid cases that a diagram with one task shows, on a machine that knows what the case knows. */
function casesOf(id: string): InvalidCase[] {
  const { cases } = FILES(`./${ id }.cases.ts`) as { cases: RuleCases };

  return cases.invalid.filter(({ context: { variables, ...context } = {}, catchScopes, ...options }) => {
    const scopes = (catchScopes ?? []).slice(1).some(({ events }) => events.length) || catchScopes?.[ 0 ]?.events.some(({ type }) => type !== 'boundaryEvent');
    const task = taskModel({ ...options, ...catchScopes ? { catchScopes } : {} });

    return !scopes && !variables && inspectTask(task, { today: TODAY, diagram: { taskIds: [ 'Task_1' ] }, ...context }).reported.some(({ rule }) => rule === id);
  });
}

function isShownAnywhere({ context = {}, ...options }: InvalidCase): boolean {
  return isDrawn(taskModel(options)) && Object.keys(context).every(key => key === 'today' || key === 'diagram');
}

/** The task of a case in a modeler whose host knows the secrets of the case; texts elsewhere in the diagram are notes. */
async function open({ context, ...options }: InvalidCase, templates?: readonly unknown[]): Promise<TestModeler> {
  const { today, knownSecrets = secretsOf(options), knownModels, diagram } = context ?? {};
  const bridge = new SecretsBridge(Object.fromEntries(knownSecrets.map(name => [ name, 'stored' ])));
  const notes = (diagram?.texts ?? []).map(({ elementId, text }) =>
    `<bpmn:textAnnotation id="${ elementId }"><bpmn:text>${ escapeXml(text) }</bpmn:text></bpmn:textAnnotation>`);

  const tested = await bootstrapModeler(taskDiagram(taskModel(options)).replace('</bpmn:process>', `${ notes.join('') }</bpmn:process>`), {
    modules: [ openAiTaskModule, { openAiTaskAccess: [ 'value', { ok: true, bridge } ] } ],
    today,
    ...templates ? { templates } : {}
  });

  if (knownModels) {
    tested.get<HostFacts>('openAiTaskFacts').learnModels(knownModels);
  }

  return tested;
}

/** All that the texts could name, in whatever way: this computer has a value of each. */
function secretsOf(options: InvalidCase): string[] {
  return [ 'OPENAI_API_KEY', ...JSON.stringify(options).match(/\b[A-Z][A-Z_]+\b/g) ?? [] ];
}

async function carryOut(tested: TestModeler, problem: Diagnostic): Promise<void> {
  const fixes = tested.get<QuickFixes>('openAiQuickFixes');

  if (problem.fix?.id === 'move-to-secret') {
    expect(await fixes.moveToSecret(tested.element('Task_1'), 'task')).to.be.null;
  } else {
    fixes.fix(tested.element('Task_1'), problem, 'task');
  }
}

function problemsOf(tested: TestModeler) {
  return tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported;
}

async function unfoldAll({ panel }: TestModeler): Promise<void> {
  await unfold(panel);
  panel.querySelectorAll<HTMLElement>('.openai-task-more').forEach(button => button.click());
  await rendered();
}
