/** Our lint plugin in the Modeler's own linter, its reports in the editor's own `linting` service. */

import '@camunda/linting/assets/linting.css';

import templates from '@camunda/connectors-element-templates/src/element-templates/openai-connector.json';
import { Linter } from '@camunda/linting';
import type { Report } from '@camunda/linting';
import lintingModule from '@camunda/linting/modeler';
import { CloudElementTemplatesLinterPlugin } from 'bpmn-js-element-templates';
import { expect } from 'chai';

import type { OpenAiModeling } from '../../../../client/modeling';
import type { DiagramElement } from '../../../../client/types/host';
import { todayHere } from '../../../../client/validation';
import type { LiveValidation } from '../../../../client/validation';
import { toDiagnosticMessage } from '../../../../core/messages';
import type { FieldId } from '../../../../core/template';
import { RULES } from '../../../../core/validation';

import camunda7 from '../../../fixtures/camunda-7.bpmn';
import { serviceTask, shownDiagram } from '../../../helpers/diagram';
import { createOfficialDiagram } from '../../../helpers/official/create';
import { entryLabelled, errorsIn, focusedLabel, rulesUnder, type } from '../../../helpers/panel';
import { lintPluginsFor, modulesFor, registrations } from '../../../helpers/registrations';

import { bootstrapModeler, eventually, rendered } from '../../bootstrap';
import type { TestModeler } from '../../bootstrap';


/** A task whose only problems are those of the spec. No rule about it goes by the day. */
const RIGHT: Partial<Record<FieldId, string>> = {
  'operation': 'chat',
  'authentication.token': '{{secrets.OPENAI_API_KEY}}',
  'internal_model': 'custom',
  'internal_custom_model': 'gpt-5.6-luna',
  'internal_temperature': '1',
  'internal_choices': '1',
  'internal_prompt': 'Say hello.',
  'resultVariable': 'answer'
};

type Mistake = { field: FieldId; label: string; wrong: string; right: string; rule: string; category: string };

const MISTAKES: readonly Mistake[] = [
  { field: 'internal_prompt', label: 'Prompt', wrong: '${complaint}', right: 'Summarize', rule: 'text/template-language', category: 'warn' },
  { field: 'resultVariable', label: 'Result variable', wrong: 'my answer', right: 'answer', rule: 'result-variable/not-an-identifier', category: 'error' },
  { field: 'errorExpression', label: 'Error expression', wrong: '=if error.code = 401 then null else null', right: '=null', rule: 'error-expression/code-number', category: 'error' },
  { field: 'connectionTimeoutInSeconds', label: 'Connection timeout', wrong: '0', right: '30', rule: 'timeout/zero', category: 'warn' },
  { field: 'retries', label: 'Retries', wrong: 'three', right: '3', rule: 'retries/not-a-number', category: 'error' }
];

/** What is said of every task, and is advice. */
const ADVICE = 'connector/planned-deprecation';

const CATEGORIES = { error: 'error', warning: 'warn', info: 'info' };


describe('client/validation/lint - @camunda/linting', function() {

  for (const templated of [ true, false ]) {

    describe(templated ? 'with the template' : 'without a template', function() {

      it('should report what the panel shows, in the categories of the rules', async function() {

        // given
        const tested = await openTask(templated);

        makeMistakes(tested);

        // when
        const reports = ours(await lint(tested));

        // then
        const shown = tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported;

        expect(reports.map(summaryOf)).to.have.deep.members(shown.map(diagnostic => ({
          id: 'Task_1',
          name: 'Ask the model',
          rule: diagnostic.rule,
          category: CATEGORIES[ diagnostic.severity ],
          message: toDiagnosticMessage(diagnostic)
        })));

        for (const { rule, category } of [ ...MISTAKES, { rule: ADVICE, category: 'info' } ]) {
          expect(categoriesOf(reports, rule), rule).to.eql([ category ]);
        }

        for (const { category, data } of reports) {
          expect(category, data?.rule).to.equal(CATEGORIES[ RULES.find(({ id }) => id === data?.rule)?.severity ?? 'error' ]);
        }
      });


      it('should report the same of the file as it is saved', async function() {

        // given
        const tested = await openTask(templated);

        makeMistakes(tested);

        // when
        const reports = ours(await tested.linter.lint(await tested.saveXML()));

        // then
        expect(reports.map(summaryOf)).to.eql(ours(await lint(tested)).map(summaryOf));
      });


      for (const { field, label, wrong, rule } of MISTAKES) {

        it(`should lead from the report of ${ rule } to ${ label } in our group`, async function() {

          // given
          const tested = await openTask(templated);

          setField(tested, field, wrong);

          const reports = await lint(tested);

          tested.linting.setErrors(reports);

          // when
          tested.linting.showError(reportOf(reports, rule));

          // then
          await eventually(() => expect(focusedLabel()).to.equal(label));

          expect(selectedIn(tested)).to.eql([ 'Task_1' ]);
          expect(groupOf(tested).contains(document.activeElement)).to.be.true;
          expect(rulesUnder(entryLabelled(groupOf(tested), label))).to.include(rule);
        });

      }


      it('should lead from a report that concerns no field to the problems of the task', async function() {

        // given
        const tested = await openTask(templated);
        const reports = await lint(tested);

        // when
        tested.linting.showError(reportOf(reports, ADVICE));

        // then
        await eventually(() => expect(document.activeElement?.className).to.equal('openai-task-own-problems'));
        expect(document.activeElement?.querySelector(`[data-rule="${ ADVICE }"]`)).to.exist;
      });


      it('should leave the words to our list, and nothing of a cured mistake', async function() {

        // given
        const tested = await openTask(templated);

        makeMistakes(tested);
        await tested.select('Task_1');

        // when
        tested.linting.setErrors(await lint(tested));
        await rendered();

        // then
        expect(errorsIn(tested.panel)).to.be.empty;

        // and when the Modeler has not linted again yet
        MISTAKES.forEach(({ field, right }) => setField(tested, field, right));
        await rendered();

        // then
        expect(errorsIn(tested.panel)).to.be.empty;
        expect(groupOf(tested).querySelector('.has-error')).to.be.null;
        expect(groupOf(tested).querySelector('.bio-properties-panel-dot--error')).to.be.null;
      });


      it('should say once that FEEL cannot be read', async function() {

        // given
        const tested = await openTask(templated);

        setField(tested, 'internal_prompt', '=order.total +');
        await tested.select('Task_1');

        const reports = await lint(tested);

        // when
        tested.linting.setErrors(reports);
        await rendered();

        // then
        expect(reports.map(({ rule }) => rule)).to.include('camunda-compat/feel');
        expect(rulesUnder(entryLabelled(groupOf(tested), 'Prompt'))).to.eql([ 'feel/syntax-error' ]);
        expect(errorsIn(groupOf(tested))).to.be.empty;
      });


      it('should report a mistake no more when it is cured', async function() {

        // given
        const tested = await openTask(templated);

        makeMistakes(tested);
        await tested.select('Task_1');

        for (const { label, right, rule } of MISTAKES) {
          expect(categoriesOf(await lint(tested), rule), rule).to.have.length(1);

          // when
          type(entryLabelled(groupOf(tested), label), right.replace(/^=/, ''));

          // then
          await eventually(async () => expect(categoriesOf(await lint(tested), rule), rule).to.be.empty);
        }

        // and then
        const left = await lint(tested);

        tested.linting.setErrors(left);
        expect(ours(left).map(({ data }) => data?.rule)).to.eql([ ADVICE ]);
      });


      it("should leave the reports of the Modeler's own rules as they are", async function() {

        // given
        const tested = await openTask(templated);

        makeMistakes(tested);
        setField(tested, 'authentication.token', 'secrets.OPENAI_API_KEY');
        setField(tested, 'internal_systemMessage', '=order.total +');
        setField(tested, 'internal_temperature', '0,7');

        // when
        const without = await linterWith([]).lint(tested.modeler.getDefinitions());
        const reports = await lint(tested);

        // then
        expect(without.map(({ rule }) => rule)).to.include.members([
          'start-event-required', 'camunda-compat/secrets', 'camunda-compat/feel', ...templated ? [ 'element-templates/validate' ] : []
        ]);

        expect(reports.filter(report => !isOurs(report))).to.eql(without);
        expect(ours(reports)).not.to.be.empty;
      });

    });

  }


  it('should lead to the task that the report is about', async function() {

    // given
    const tested = await open(shownDiagram(taskOf({ id: 'Task_1' }) + taskOf({ id: 'Task_2', retries: 'three' }), [ 'Task_1', 'Task_2' ]));

    await tested.select('Task_1');

    // when
    const reports = await lint(tested);

    tested.linting.setErrors(reports);
    tested.linting.showError(reportOf(reports, 'retries/not-a-number'));

    // then
    await eventually(() => expect(focusedLabel()).to.equal('Retries'));
    expect(selectedIn(tested)).to.eql([ 'Task_2' ]);
  });


  it('should share the corners of a task with the sign that the Modeler puts on it', async function() {

    // given
    const tested = await open(shownDiagram(taskOf({ retries: 'three' })));

    tested.linting.setErrors(ours(await lint(tested)));

    // when
    tested.linting.activate();

    // then
    const canvas = tested.get<{ getContainer(): HTMLElement }>('canvas').getContainer();
    const sign = await eventually(() => shownIn(canvas, '.cl-icon-error'));
    const badge = shownIn(canvas, '.openai-task-canvas-badge');

    expect(overlap(sign.getBoundingClientRect(), badge.getBoundingClientRect())).to.be.false;

    // and when
    sign.click();

    // then
    await eventually(() => expect(focusedLabel()).to.equal('Retries'));
  });


  it('should be silent about Camunda 7 diagrams', async function() {

    // given
    const linters = { without: [], registered: lintPluginsFor('platform'), forced: lintPluginsFor('cloud') };

    // when
    const [ without, ...others ] = await Promise.all(Object.values(linters).map(plugins =>
      new Linter({ modeler: 'desktop', type: 'platform', plugins }).lint(camunda7)));

    // then
    expect(linters.forced).not.to.be.empty;
    expect(others.map(reports => reports.map(summaryOf))).to.eql([ without, without ].map(reports => reports?.map(summaryOf)));
  });

});


// helpers //////////

type Linting = { setErrors(reports: readonly Report[]): void; showError(report: Report): void; activate(): void };

type LintedModeler = TestModeler & { linter: Linter; linting: Linting };

/** A tab of the Modeler for Camunda 8: what the plugin registers, the `linting` service, and a linter as for such tabs. */
async function open(xml: string): Promise<LintedModeler> {
  const registered = registrations();

  // the registered lint plugin knows no other day
  const tested = await bootstrapModeler(xml, { modules: [ lintingModule, ...modulesFor('cloud', registered) ], today: todayHere() });

  return { ...tested, linter: linterWith(lintPluginsFor('cloud', registered)), linting: tested.get<Linting>('linting') };
}

async function openTask(templated: boolean): Promise<LintedModeler> {
  const tested = await open(templated ? await createOfficialDiagram(8, 'chat') : shownDiagram(taskOf()));

  if (templated) {
    Object.entries(RIGHT).forEach(([ field, value ]) => setField(tested, field as FieldId, value));
  }

  expect(ours(await lint(tested)).map(({ data }) => data?.rule)).to.eql([ ADVICE ]);

  return tested;
}

/** The right task, without a template. */
function taskOf(options: { id?: string; retries?: string } = {}): string {
  const { resultVariable = '', ...inputs } = RIGHT;

  return serviceTask({
    ...options,
    templateId: null,
    templateVersion: null,
    inputs: { ...inputs, url: 'https://api.openai.com/v1/chat/completions' },
    headers: { resultVariable }
  });
}

/** As the Modeler makes one for a Camunda 8 tab: its own rules, those of plugins, those of the templates. */
function linterWith(plugins: readonly object[]): Linter {
  return new Linter({ modeler: 'desktop', type: 'cloud', plugins: [ ...plugins, CloudElementTemplatesLinterPlugin(templates) ] });
}

function lint({ linter, modeler }: LintedModeler): Promise<Report[]> {
  return linter.lint(modeler.getDefinitions());
}

function makeMistakes(tested: TestModeler): void {
  MISTAKES.forEach(({ field, wrong }) => setField(tested, field, wrong));
}

function setField(tested: TestModeler, field: FieldId, value: string): void {
  tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), field, value);
}

function isOurs({ rule }: Report): boolean {
  return rule.startsWith('openai-task/');
}

function ours(reports: readonly Report[]): Report[] {
  return reports.filter(isOurs);
}

/** What the Problems panel shows of a report. Of ours, the rule is the one that the panel names. */
function summaryOf({ id, name, rule, data, category, message }: Report) {
  return { id, name, rule: data?.rule ?? rule, category, message };
}

function categoriesOf(reports: readonly Report[], rule: string): string[] {
  return reports.filter(({ data }) => data?.rule === rule).map(({ category }) => category);
}

function reportOf(reports: readonly Report[], rule: string): Report {
  const report = reports.find(({ data }) => data?.rule === rule);

  if (!report) {
    throw new Error(`no report of <${ rule }>`);
  }

  return report;
}

function selectedIn(tested: TestModeler): string[] {
  return tested.get<{ get(): DiagramElement[] }>('selection').get().map(({ id }) => id);
}

function groupOf({ panel }: TestModeler): HTMLElement {
  return shownIn(panel, '[data-group-id="group-OpenAI"]');
}

function shownIn(container: HTMLElement, selector: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(selector);

  if (!found) {
    throw new Error(`nothing matches <${ selector }>`);
  }

  return found;
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
