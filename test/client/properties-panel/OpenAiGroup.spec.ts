import axe from 'axe-core';
import CamundaPlatformModeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import { expect } from 'chai';

import { openAiTaskModule } from '../../../client/module';
import type { OpenAiModeling } from '../../../client/modeling';
import type { EventBus } from '../../../client/types/host';

import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { createOfficialDiagram, OFFICIAL_TASKS, OFFICIAL_TEMPLATES, officialTemplate } from '../../helpers/official/create';
import { editorOf, entryIds, entryLabelled, entryOf, errorsIn, inputOf, shownIn, type, unfold } from '../../helpers/panel';

import { bootstrapModeler, eventually, PANEL_WIDTH, rendered } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


describe('client/properties-panel - OpenAiGroup', function() {

  describe('place', function() {

    for (const { version, operation } of OFFICIAL_TASKS) {

      it(`should replace the template's groups of version ${ version }, ${ operation }`, async function() {

        // when
        const tested = await showTask({ version, operation });

        // then
        const groups = groupIds(tested);

        expect(groups.slice(2, 4)).to.eql([ 'group-ElementTemplates__Template', 'group-OpenAI' ]);
        expect(groups.filter(id => id.includes('CustomProperties'))).to.be.empty;
      });

    }


    it('should leave what it does not know of a template in its group', async function() {

      // given
      const official = officialTemplate(8);
      const extended = {
        ...official,
        properties: [
          ...official.properties,
          { label: 'Cost centre', group: 'connector', type: 'String', binding: { type: 'zeebe:property', name: 'costCentre' } }
        ]
      };

      // when
      const tested = await showTask({ templates: [ extended ] });

      // then
      const group = tested.panel.querySelector('[data-group-id="group-ElementTemplates__CustomProperties-connector"]');

      expect(group && entryIds(group)).to.have.length(1);
      expect(entryIds(groupOf(tested))).to.have.length(16);
    });


    it('should not change other tasks', async function() {

      // given
      const inputs = { url: 'https://example.com/v1/chat/completions' };
      const tested = await bootstrapModeler(shownDiagram(serviceTask({ templateId: null, templateVersion: null, inputs })));

      // when
      await tested.select('Task_1');

      // then
      expect(groupIds(tested)).not.to.include('group-OpenAI');
      expect(groupIds(tested)).to.include('group-taskDefinition');
    });


    it('should do nothing, and break nothing, in a Camunda 7 modeler', async function() {

      // given
      const container = document.createElement('div');
      const panel = document.createElement('div');

      document.body.append(container, panel);

      const modeler = new CamundaPlatformModeler({
        container,
        propertiesPanel: { parent: panel },
        additionalModules: [ openAiTaskModule ]
      });

      await modeler.importXML(shownDiagram('<bpmn:serviceTask id="Task_1" name="Ask" />'));
      await rendered();

      // when
      const task = modeler.get<{ get(id: string): unknown }>('elementRegistry').get('Task_1');

      modeler.get<{ select(element: unknown): void }>('selection').select(task);
      await rendered();

      // then
      expect(panel.querySelector('[data-group-id="group-general"]')).to.exist;
      expect(panel.querySelector('[data-group-id="group-OpenAI"]')).to.be.null;

      modeler.destroy();
      container.remove();
      panel.remove();
    });

  });


  describe('without the template', function() {

    it('should edit the same bindings under ids of its own', async function() {

      // given
      const tested = await showTask({ templates: [] });

      // when
      type(entryLabelled(tested.panel, 'Prompt'), 'Hello');

      // then
      expect(entryIds(groupOf(tested)).slice(0, 4)).to.eql([
        'openai-operation', 'openai-authentication.token', 'openai-internal_organization', 'openai-internal_model'
      ]);

      expect(await tested.saveXML()).to.include('<zeebe:input source="Hello" target="internal_prompt" />');
    });


    it('should swap the fields with the operation', async function() {

      // given
      const tested = await showTask({ templates: [] });

      // when
      type(entryLabelled(tested.panel, 'Operation'), 'moderation');
      await rendered();

      // then
      expect(shownIn(entryLabelled(tested.panel, 'Evaluation input'))).to.equal('');
      expect(() => entryLabelled(tested.panel, 'Prompt')).to.throw();
    });


    it('should take the template\'s words once it has loaded', async function() {

      // given
      const tested = await showTask({ templates: [] });
      const before = entryIds(groupOf(tested));

      // when
      tested.get<{ setTemplates(all: unknown[]): void }>('elementTemplatesLoader').setTemplates([ ...OFFICIAL_TEMPLATES ]);
      await rendered();

      // then
      expect(before[ 0 ]).to.equal('openai-operation');
      expect(entryIds(groupOf(tested))[ 0 ]).to.equal('custom-entry-io.camunda.connectors.OpenAI.v1-operation-0');
      expect(errorsIn(tested.panel)).to.include('Prompt must not be empty.');
    });

  });


  describe('fields', function() {

    it('should keep a dropdown value that is not among the choices', async function() {

      // given
      const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));

      modeling(tested).setField(tested.element('Task_1'), 'internal_model', 'gpt-9');

      // when
      await tested.select('Task_1');

      // then
      expect(shownIn(entryLabelled(tested.panel, 'Model'))).to.equal('gpt-9');
    });


    it('should show the message of the template\'s pattern', async function() {

      // given
      const tested = await showTask();

      // when
      type(entryLabelled(tested.panel, 'Temperature'), 'warm');
      await rendered();

      // then
      expect(errorsIn(tested.panel)).to.include('Temperature must be a number between 0 and 2 (e.g. 0, 1.4, 2)');
    });


    it('should show the lint report\'s error of the template\'s entry', async function() {

      // given
      const tested = await showTask();
      const id = 'custom-entry-io.camunda.connectors.OpenAI.v1-input-0';

      // when
      tested.get<EventBus>('eventBus').fire('propertiesPanel.setErrors', { errors: { [ id ]: 'Shut down.' } });
      await rendered();

      // then
      expect(errorsIn(entryOf(tested.panel, id))).to.eql([ 'Shut down.' ]);
    });


    it('should leave a diagram unchanged when fields are only visited', async function() {

      // given
      const tested = await showTask();
      const changes: unknown[] = [];

      await unfold(groupOf(tested));

      tested.get<EventBus>('eventBus').on('commandStack.changed', event => {
        changes.push(event);
      });

      // when
      for (const id of entryIds(groupOf(tested))) {
        const entry = entryOf(tested.panel, id);
        const field = inputOf(entry) ?? editorOf(entry);

        field.focus();
        field.blur();
      }

      await rendered();

      // then
      expect(changes).to.be.empty;
    });

  });


  describe('sections', function() {

    it('should fold error handling and retries, with a summary', async function() {

      // when
      const tested = await showTask();

      // then
      expect(foldedSections(tested)).to.eql({ errors: 'No error expression', retries: '3 attempts, 30\u00a0s apart' });
    });


    it('should open error handling where there is an error expression', async function() {

      // given
      const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));

      modeling(tested).setField(tested.element('Task_1'), 'errorExpression', '=null');

      // when
      await tested.select('Task_1');

      // then
      expect(Object.keys(foldedSections(tested))).to.eql([ 'retries' ]);
    });


    it('should stay as they are left, for all OpenAI tasks', async function() {

      // given
      const tasks = serviceTask() + serviceTask({ id: 'Task_2' });
      const tested = await bootstrapModeler(shownDiagram(tasks, [ 'Task_1', 'Task_2' ]), { templates: [] });

      await tested.select('Task_1');

      // when
      sectionHeader(tested, 'payload').click();
      await rendered();
      sectionHeader(tested, 'retries').click();
      await tested.select('Task_2');

      // then
      expect(Object.keys(foldedSections(tested))).to.eql([ 'payload', 'errors' ]);
    });


    it('should lead to a field in a folded section of the folded group', async function() {

      // given
      const tested = await showTask();
      const id = 'custom-entry-io.camunda.connectors.OpenAI.v1-retries-1';

      toggle(tested).click();
      await rendered();

      // when
      tested.get<EventBus>('eventBus').fire('propertiesPanel.showEntry', { id });

      // then
      await eventually(() => expect(document.activeElement).to.equal(inputOf(entryOf(tested.panel, id))));

      expect(toggle(tested).getAttribute('aria-expanded')).to.equal('true');
      expect(Object.keys(foldedSections(tested))).to.eql([ 'errors' ]);
    });

  });


  describe('keyboard', function() {

    for (const label of [ 'Temperature', 'Prompt', 'Result expression' ]) {

      it(`should ask for a test run with Ctrl+Enter in ${ label }`, async function() {

        // given
        const tested = await showTask();
        const entry = entryLabelled(tested.panel, label);
        const field = inputOf(entry) ?? editorOf(entry);
        const shown = shownIn(entry);
        const asked: unknown[] = [];

        tested.get<EventBus>('eventBus').on('openAiTask.testRun', 5000, ({ element }) => {
          asked.push(element);
        });

        // when
        field.focus();
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));

        // then
        expect(asked).to.eql([ tested.element('Task_1') ]);
        expect(shownIn(entry)).to.equal(shown);
      });

    }


    it('should go from the badge to Test run to the toggle to the fields', async function() {

      // given
      const tested = await showTask();

      // then
      const focusable = [ ...groupOf(tested).querySelectorAll<HTMLElement>('button, select, input') ];

      expect(focusable[ 0 ]?.className).to.equal('openai-task-count');
      expect(focusable[ 1 ]?.textContent).to.equal('Test run');
      expect(focusable[ 2 ]).to.equal(toggle(tested));
      expect(focusable[ 3 ]?.tagName).to.equal('SELECT');
    });

  });


  describe('form', function() {

    for (const operation of [ 'chat', 'moderation' ] as const) {

      it(`should have nothing that axe finds, ${ operation }`, async function() {

        // given
        const tested = await showTask({ operation });

        await unfold(groupOf(tested));

        // when
        const { violations } = await axe.run(groupOf(tested));

        // then
        expect(violations.map(({ id, nodes }) => [ id, nodes.map(node => node.html) ])).to.eql([]);
      });


      it(`should not scroll sideways, ${ operation }`, async function() {

        // given
        const tested = await bootstrapModeler(await createOfficialDiagram(8, operation));
        const long = `=${ 'averyveryverylongname.'.repeat(20) }end`;

        for (const id of [ 'authentication.token', 'internal_prompt', 'internal_textToAnalyze', 'resultExpression', 'errorExpression' ] as const) {
          modeling(tested).setField(tested.element('Task_1'), id, long);
        }

        // when
        await tested.select('Task_1');
        await unfold(groupOf(tested));

        // then
        const scrolled = tested.panel.querySelector('.bio-properties-panel-scroll-container');

        expect(scrolled?.clientWidth).to.be.within(PANEL_WIDTH - 20, PANEL_WIDTH);
        expect(scrolled?.scrollWidth).to.equal(scrolled?.clientWidth);
        expect(groupOf(tested).scrollWidth).to.equal(groupOf(tested).clientWidth);
      });

    }

  });


  describe('life', function() {

    it('should keep two modelers on a page apart', async function() {

      // given
      const first = await showTask();
      const second = await showTask();

      // when
      sectionHeader(first, 'payload').click();
      type(entryLabelled(first.panel, 'Prompt'), 'Only here');
      await rendered();

      // then
      expect(Object.keys(foldedSections(first))).to.include('payload');
      expect(Object.keys(foldedSections(second))).not.to.include('payload');
      expect(shownIn(entryLabelled(second.panel, 'Prompt'))).to.equal('');
    });


    it('should go with its modeler', async function() {

      // given
      const tested = await showTask();

      // when
      tested.modeler.destroy();
      await rendered();

      // then
      expect(tested.panel.querySelector('[data-group-id="group-OpenAI"]')).to.be.null;
    });

  });

});


// helpers //////////

type ShowOptions = { version?: number; operation?: 'chat' | 'moderation'; templates?: readonly unknown[] };

async function showTask({ version = 8, operation = 'chat', templates }: ShowOptions = {}): Promise<TestModeler> {
  const tested = await bootstrapModeler(await createOfficialDiagram(version, operation), { templates });

  await tested.select('Task_1');

  return tested;
}

function modeling(tested: TestModeler): OpenAiModeling {
  return tested.get<OpenAiModeling>('openAiModeling');
}

function groupIds({ panel }: TestModeler): string[] {
  return [ ...panel.querySelectorAll('[data-group-id]') ].flatMap(group => group.getAttribute('data-group-id') ?? []);
}

function groupOf({ panel }: TestModeler): HTMLElement {
  return find(panel, '[data-group-id="group-OpenAI"]');
}

function toggle(tested: TestModeler): HTMLElement {
  return find(groupOf(tested), '.bio-properties-panel-group-header .bio-properties-panel-arrow');
}

function sectionHeader(tested: TestModeler, id: string): HTMLElement {
  return find(groupOf(tested), `[data-section-id="${ id }"] .openai-task-section-header`);
}

/** The folded sections with what they say. */
function foldedSections(tested: TestModeler): Record<string, string> {
  const headers = [ ...groupOf(tested).querySelectorAll('.openai-task-section-header[aria-expanded="false"]') ];

  return Object.fromEntries(headers.map(header => [
    header.closest('[data-section-id]')?.getAttribute('data-section-id') ?? '',
    header.querySelector('.openai-task-section-summary')?.textContent ?? ''
  ]));
}

function find(parent: ParentNode, selector: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(selector);

  if (!found) {
    throw new Error(`nothing matches <${ selector }>`);
  }

  return found;
}
