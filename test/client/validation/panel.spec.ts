import axe from 'axe-core';
import { Linter } from 'bpmnlint';
import { expect } from 'chai';

import { HostFacts } from '../../../client/host';
import type { OpenAiModeling } from '../../../client/modeling';
import type { FieldId } from '../../../core/template';
import type { CommandStack, EventBus } from '../../../client/types/host';
import { createLintPlugin } from '../../../client/validation';
import type { LiveValidation } from '../../../client/validation';
import { RULES } from '../../../core/validation';

import { createOfficialDiagram } from '../../helpers/official/create';
import { editorOf, entryLabelled, focusedLabel, inputOf, isSeen, rulesUnder, scrollContainerOf, type, unfold } from '../../helpers/panel';

import { bootstrapModeler, eventually, PANEL_WIDTH, rendered, TODAY } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


/** A task whose only problems are those of the spec. */
const RIGHT: Partial<Record<FieldId, string>> = {
  'authentication.token': '{{secrets.OPENAI_API_KEY}}',
  'internal_model': 'custom',
  'internal_custom_model': 'gpt-5.6-luna',
  'internal_temperature': '1',
  'internal_prompt': 'Say hello.'
};

const CASES: { field: FieldId; label: string; wrong: string; right: string; rule: string; severity: string }[] = [
  { field: 'authentication.token', label: 'OpenAI API key', wrong: 'Bearer {{secrets.K}}', right: '{{secrets.K}}', rule: 'api-key/bearer-prefix', severity: 'warning' },
  { field: 'internal_organization', label: 'Organization', wrong: 'acme', right: 'org-acme', rule: 'organization/malformed', severity: 'warning' },
  { field: 'internal_custom_model', label: 'Custom model version', wrong: 'gpt-4', right: 'gpt-5.6-luna', rule: 'model/shut-down', severity: 'error' },
  { field: 'internal_temperature', label: 'Temperature', wrong: '0,7', right: '1', rule: 'temperature/decimal-comma', severity: 'error' },
  { field: 'internal_systemMessage', label: 'System message', wrong: 'Help ${name}', right: 'Help', rule: 'text/template-language', severity: 'warning' },
  { field: 'internal_chatHistory', label: 'Chat history', wrong: '{role: "user", content: "x"}', right: '[{role: "assistant", content: "x"}]', rule: 'chat-history/single-object', severity: 'warning' },
  { field: 'internal_prompt', label: 'Prompt', wrong: '${complaint}', right: 'Summarize', rule: 'text/template-language', severity: 'warning' },
  { field: 'resultVariable', label: 'Result variable', wrong: 'my answer', right: 'answer', rule: 'result-variable/not-an-identifier', severity: 'error' },
  { field: 'resultExpression', label: 'Result expression', wrong: '{a: response.body.choices[0]}', right: '{a: response.body.choices[1]}', rule: 'feel/index-zero', severity: 'error' },
  { field: 'connectionTimeoutInSeconds', label: 'Connection timeout', wrong: '0', right: '30', rule: 'timeout/zero', severity: 'warning' },
  { field: 'errorExpression', label: 'Error expression', wrong: 'if error.code = 401 then null else null', right: 'null', rule: 'error-expression/code-number', severity: 'error' },
  { field: 'retries', label: 'Retries', wrong: 'three', right: '3', rule: 'retries/not-a-number', severity: 'error' },
  { field: 'retryBackoff', label: 'Retry backoff', wrong: '30', right: 'PT30S', rule: 'retry-backoff/not-a-duration', severity: 'error' },
  { field: 'jobTimeout', label: 'Job timeout', wrong: 'P1M', right: 'PT10M', rule: 'job-timeout/not-a-duration', severity: 'error' }
];


/** What the template's own rule reports is left to it. */
const REPORTED = CASES.filter(({ rule }) => RULES.every(({ id, coveredByTemplate }) => id !== rule || !coveredByTemplate));


describe('client/validation - panel', function() {

  describe('under the field', function() {

    for (const { label, wrong, right, rule, severity } of CASES) {

      it(`should show ${ rule } while ${ label } is wrong`, async function() {

        // given
        const tested = await showTask();

        // when
        type(entryLabelled(tested.panel, label), wrong);
        await rendered();

        // then
        await eventually(() => expect(rulesUnder(entryLabelled(tested.panel, label))).to.include(rule));

        const entry = entryLabelled(tested.panel, label);
        const field = inputOf(entry) ?? editorOf(entry);

        expect(entry.classList.contains('has-error')).to.equal(severity === 'error');
        expect(entry.classList.contains('has-warning')).to.equal(severity === 'warning');
        expect(field.getAttribute('aria-invalid')).to.equal(severity === 'error' ? 'true' : null);
        expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.querySelector(`[data-rule="${ rule }"]`)).to.exist;

        // and when
        type(entryLabelled(tested.panel, label), right);

        // then
        await eventually(() => expect(rulesUnder(entryLabelled(tested.panel, label))).not.to.include(rule));
        await eventually(() => expect(entryLabelled(tested.panel, label).className).not.to.match(/has-(?:error|warning)/));
      });

    }


    it('should show two messages, the worst first, and the others on demand, with the focus at the first of them', async function() {

      // given
      const tested = await showTask();

      setField(tested, 'internal_prompt', '=a == "x" && b === \'y\'');
      await rendered();

      const prompt = () => entryLabelled(tested.panel, 'Prompt');
      const all = tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported.filter(({ field }) => field === 'internal_prompt');

      await eventually(() => expect(rulesUnder(prompt())).to.have.length(2));

      // when
      const more = buttonNamed(tested, `${ all.length - 2 } more`);

      more.focus();
      more.click();
      await rendered();

      // then
      const shown = [ ...groupOf(tested).querySelectorAll<HTMLElement>('.openai-task-field [data-rule]') ];

      expect(all.length).to.be.at.least(3);
      expect(rulesUnder(prompt())).to.have.members(all.map(({ rule }) => rule));
      expect(shown[ 2 ]?.contains(document.activeElement)).to.be.true;
    });


    it('should say once what the template says as well', async function() {

      // given
      const tested = await showTask();

      // when
      type(entryLabelled(tested.panel, 'Prompt'), '');
      await rendered();

      // then
      const entry = entryLabelled(tested.panel, 'Prompt');

      await eventually(() => expect(entry.textContent).to.include('Prompt must not be empty.'));
      expect(rulesUnder(entry)).not.to.include('prompt/missing');
    });


    it('should say it itself where no template does', async function() {

      // given
      const tested = await showTask({ templates: [] });

      // when
      type(entryLabelled(tested.panel, 'Prompt'), '');

      // then
      await eventually(() => expect(rulesUnder(entryLabelled(tested.panel, 'Prompt'))).to.eql([ 'prompt/missing' ]));
    });


    it('should have nothing that axe finds and nothing that scrolls sideways', async function() {

      // given
      const tested = await showTask();

      for (const { field, wrong } of CASES) {
        setField(tested, field, wrong);
      }

      await unfold(groupOf(tested));

      // when
      const { violations } = await axe.run(groupOf(tested));

      // then
      expect(violations.map(({ id, nodes }) => [ id, nodes.map(node => node.html) ])).to.eql([]);
      expect(groupOf(tested).scrollWidth).to.equal(groupOf(tested).clientWidth).and.to.be.at.most(PANEL_WIDTH);
    });

  });


  describe('badge', function() {

    it('should count errors and warnings, and vanish with them', async function() {

      // given
      const tested = await showTask();

      expect(badgeOf(tested)).to.be.null;

      // when
      setField(tested, 'retries', 'three');
      setField(tested, 'internal_prompt', '${x}');
      await rendered();

      // then
      expect(badgeOf(tested)?.getAttribute('aria-label')).to.equal('2 problems: 1 error, 1 warning. Go to the next one.');
      expect(badgeOf(tested)?.textContent).to.equal('2');

      // and when
      setField(tested, 'retries', '3');
      setField(tested, 'internal_prompt', 'Hello');
      await rendered();

      // then
      expect(badgeOf(tested)).to.be.null;
    });


    it('should lead to the worst first, then down, then around, into folded sections', async function() {

      // given
      const tested = await showTask({ folded: true });

      setField(tested, 'internal_prompt', '${x}');
      setField(tested, 'jobTimeout', 'P1M');
      setField(tested, 'internal_temperature', '3');
      await rendered();

      const visited: string[] = [];

      // when
      for (let click = 0; click < 4; click++) {
        badgeOf(tested)?.click();
        await rendered();
        visited.push(await eventually(() => focusedLabel(visited.at(-1))));
      }

      // then
      expect(visited).to.eql([ 'Temperature', 'Job timeout', 'Prompt', 'Temperature' ]);
    });


    it('should be there for the keyboard: F8 and Shift+F8', async function() {

      // given
      const tested = await showTask();

      setField(tested, 'internal_prompt', '${x}');
      setField(tested, 'internal_temperature', '3');
      await rendered();

      // when
      press(groupOf(tested), 'F8');
      await eventually(() => expect(focusedLabel()).to.equal('Temperature'));
      press(document.activeElement, 'F8');
      await eventually(() => expect(focusedLabel()).to.equal('Prompt'));
      press(document.activeElement, 'F8', true);

      // then
      await eventually(() => expect(focusedLabel()).to.equal('Temperature'));
    });


    for (const way of [ 'badge', 'F8' ]) {

      it(`should bring the message below a long field into sight, and the focus to the field: ${ way }`, async function() {

        // given
        const tested = await showTask();
        const lines = Array.from({ length: 60 }, (_, index) => `  v${ index }: ${ index },`);

        setField(tested, 'resultExpression', `{\n${ lines.join('\n') }\n  a: response.body.choices[0]\n}`);
        await rendered();
        await eventually(() => expect(rulesUnder(entryLabelled(tested.panel, 'Result expression'))).to.eql([ 'feel/index-zero' ]));

        // when
        if (way === 'F8') {
          press(groupOf(tested), 'F8');
        } else {
          badgeOf(tested)?.click();
        }

        // then
        await eventually(() => expect(focusedLabel()).to.equal('Result expression'));
        await eventually(() => expect(isWhollySeen(messageIn(tested))).to.be.true);
      });

    }


    it('should bring it back to a field that kept the focus', async function() {

      // given
      const tested = await showTask();

      setField(tested, 'resultExpression', `{\n${ '\n'.repeat(60) }  a: response.body.choices[0]\n}`);
      await rendered();
      badgeOf(tested)?.click();
      await eventually(() => expect(isWhollySeen(messageIn(tested))).to.be.true);

      // when
      scrollContainerOf(tested.panel).scrollTop = 0;
      await rendered();
      press(document.activeElement, 'F8');

      // then
      await eventually(() => expect(isWhollySeen(messageIn(tested))).to.be.true);
      expect(focusedLabel()).to.equal('Result expression');
    });


    it('should show a short field together with its message', async function() {

      // given
      const tested = await showTask();

      setField(tested, 'internal_temperature', '3');
      await rendered();
      scrollContainerOf(tested.panel).scrollTop = scrollContainerOf(tested.panel).scrollHeight;
      await rendered();

      // when
      badgeOf(tested)?.click();

      // then
      await eventually(() => expect(focusedLabel()).to.equal('Temperature'));
      await eventually(() => expect([ inputOf(entryLabelled(tested.panel, 'Temperature')), messageIn(tested) ].map(isWhollySeen)).to.eql([ true, true ]));
    });


    it('should mark the section that contains a problem', async function() {

      // given
      const tested = await showTask();

      // when
      setField(tested, 'jobTimeout', 'P1M');
      await rendered();

      // then
      const marked = [ ...groupOf(tested).querySelectorAll('.openai-task-section-mark') ]
        .map(mark => mark.closest('[data-section-id]')?.getAttribute('data-section-id'));

      expect(marked).to.eql([ 'retries' ]);
    });

  });


  describe('fixes', function() {

    it('should cure with one click, keep the focus at the field and tell what is left', async function() {

      // given
      const tested = await showTask();

      setField(tested, 'internal_custom_model', 'gpt-5.2');
      setField(tested, 'internal_temperature', '0,7');
      setField(tested, 'retries', 'three');
      await rendered();

      // when
      const fix = await eventually(() => buttonNamed(tested, 'Replace with 0.7'));

      fix.focus();
      fix.click();

      // then
      await eventually(() => expect(focusedLabel()).to.equal('Temperature'));
      expect(rulesUnder(entryLabelled(tested.panel, 'Temperature'))).to.be.empty;
      await eventually(() => expect(groupOf(tested).querySelector('[role="status"]')?.textContent).to.match(/^Fixed\. \d+ problems? left\.$/));
    });

  });


  describe('silencing', function() {

    it('should report a rule no more, say so, and report it again', async function() {

      // given
      const tested = await showTask();
      const before = await tested.saveXML();

      setField(tested, 'internal_prompt', '${x}');

      const wrong = await tested.saveXML();

      await rendered();

      // when
      groupOf(tested).querySelector<HTMLElement>('[data-rule="text/template-language"] .openai-task-problem-menu-button')?.click();
      await rendered();

      const { violations } = await axe.run(groupOf(tested));

      buttonNamed(tested, "Don't report on this task").click();
      await rendered();

      // then
      expect(violations.map(({ id }) => id)).to.eql([]);
      expect(rulesUnder(entryLabelled(tested.panel, 'Prompt'))).to.be.empty;
      expect(badgeOf(tested)).to.be.null;
      expect(await tested.saveXML()).to.include('<zeebe:property name="openaiTask:silencedRules" value="text/template-language" />');
      expect(groupOf(tested).querySelector('.openai-task-silenced')?.textContent).to.include('1 problem not reported.');

      // and when
      buttonNamed(tested, 'Show').click();
      await rendered();

      const again = buttonNamed(tested, 'Report again');

      // then
      expect(document.getElementById(again.getAttribute('aria-describedby') ?? '')?.textContent).to.include('${x} is sent as typed.');

      // and when
      again.click();
      await rendered();

      // then
      expect(rulesUnder(entryLabelled(tested.panel, 'Prompt'))).to.eql([ 'text/template-language' ]);
      expect(await tested.saveXML()).to.equal(wrong);
      await eventually(() => expect(focusedLabel()).to.equal('Prompt'));

      // and when
      const stack = tested.get<CommandStack>('commandStack');

      stack.undo();
      stack.undo();
      stack.undo();

      // then
      expect(await tested.saveXML()).to.equal(before);
    });

  });


  describe('reports', function() {

    for (const { field, label, wrong, rule, severity } of REPORTED) {

      it(`should lead from the report of ${ rule } to ${ label }, whatever id the template gives it`, async function() {

        // given
        const tested = await showTask({ folded: true });

        setField(tested, field, wrong);
        await rendered();

        const reports = await lint(tested);
        const report = reports.find(({ data }) => data?.rule === rule);

        expect(report?.category).to.equal(severity === 'warning' ? 'warn' : severity);

        // when the Modeler shows the entry of a report, it takes the last of these ids
        tested.get<EventBus>('eventBus').fire('propertiesPanel.showEntry', { id: report?.propertiesPanel.entryIds.at(-1) });

        // then
        await eventually(() => expect(focusedLabel()).to.equal(label));
      });

    }


    it('should have the shape that the Modeler reads, and no path: of one it makes the id of an entry that is not ours', async function() {

      // given
      const tested = await showTask();

      CASES.forEach(({ field, wrong }) => setField(tested, field, wrong));

      // when
      const reports = await lint(tested);

      // then
      const task = tested.element('Task_1').businessObject;

      expect(reports.length).to.be.at.least(CASES.length);

      for (const report of reports) {
        const { id, message, name, category, data, propertiesPanel } = report;

        expect(id).to.equal('Task_1');
        expect(name).to.equal(task.get('name'));
        expect(message).to.be.a('string').that.is.not.empty;
        expect(category).to.be.oneOf([ 'error', 'warn', 'info' ]);
        expect(data).to.deep.include({ type: 'openaiTask.rule' });
        expect(propertiesPanel.entryIds).to.have.length(1);
        expect(propertiesPanel.entryIds[ 0 ]).to.match(/^openai-/);
        expect(report).not.to.have.any.keys('path', 'paths');
      }
    });


    it('should not be told of our own problems twice', async function() {

      // given
      const tested = await showTask({ templates: [] });
      const entry = entryLabelled(tested.panel, 'Prompt');

      // when
      tested.get<EventBus>('eventBus').fire('propertiesPanel.setErrors', { errors: { 'openai-internal_prompt': 'Old.' } });
      await rendered();

      // then
      expect(entry.classList.contains('has-error')).to.be.false;
    });

  });

});


// helpers //////////

/** A report as the Modeler gets it from its linter. */
type Report = {
  id: string;
  message: string;
  name?: string;
  category: string;
  data?: { rule: string };
  propertiesPanel: { entryIds: string[] };
};

async function lint(tested: TestModeler): Promise<Report[]> {
  const linter = new Linter(createLintPlugin({ today: () => TODAY, facts: new HostFacts() }));
  const results: Record<string, Report[]> = await linter.lint(tested.modeler.getDefinitions());

  return Object.values(results).flat();
}

type ShowOptions = { templates?: readonly unknown[]; folded?: boolean };

async function showTask({ templates, folded = false }: ShowOptions = {}): Promise<TestModeler> {
  const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'), { templates });

  for (const [ field, value ] of Object.entries(RIGHT)) {
    setField(tested, field as FieldId, value);
  }

  expect(tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported
    .filter(({ severity }) => severity !== 'info')).to.eql([]);

  await tested.select('Task_1');

  if (!folded) {
    await unfold(groupOf(tested));
  }

  return tested;
}

function setField(tested: TestModeler, field: FieldId, value: string): void {
  const feel = [ 'resultExpression', 'errorExpression', 'internal_chatHistory' ].includes(field) && !value.startsWith('=');

  tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), field, feel ? `=${ value }` : value);
}

function groupOf({ panel }: TestModeler): HTMLElement {
  const group = panel.querySelector<HTMLElement>('[data-group-id="group-OpenAI"]');

  if (!group) {
    throw new Error('no OpenAI group');
  }

  return group;
}

function badgeOf(tested: TestModeler): HTMLElement | null {
  return groupOf(tested).querySelector<HTMLElement>('.openai-task-count');
}

function buttonNamed(tested: TestModeler, name: string): HTMLElement {
  const button = [ ...groupOf(tested).querySelectorAll('button') ].find(each => each.textContent?.trim() === name);

  if (!button) {
    throw new Error(`no button <${ name }>`);
  }

  return button;
}

/** The first message under a field. */
function messageIn(tested: TestModeler): HTMLElement | null {
  return groupOf(tested).querySelector('.openai-task-field [data-rule]');
}

/** As {@link isSeen}, down to its last line. */
function isWhollySeen(node: Element | null): boolean {
  const frame = node?.closest('.bio-properties-panel-scroll-container')?.getBoundingClientRect();

  return !!node && !!frame && isSeen(node) && node.getBoundingClientRect().bottom <= frame.bottom;
}

function press(target: Element | null, key: string, shiftKey = false): void {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
}
