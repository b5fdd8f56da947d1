import { expect } from 'chai';

import { fieldsOf, HIDDEN_VALUES, OPERATION_URL } from '../../../core/template';
import type { FieldId, Operation } from '../../../core/template';
import { headerValue, inputSource, readTask } from '../../../core/task';
import type { TaskModel } from '../../../core/task';
import type { OpenAiModeling } from '../../../client/modeling';
import type { CommandStack } from '../../../client/types/host';

import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { createOfficialDiagram, OFFICIAL_TASKS } from '../../helpers/official/create';

import { bootstrapModeler } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


describe('client/modeling - OpenAiModeling', function() {

  for (const { version, operation } of OFFICIAL_TASKS) {

    describe(`version ${ version }, ${ operation }`, function() {

      it('should take back every field with one undo, to the byte', async function() {

        // given
        const tested = await bootstrapModeler(await createOfficialDiagram(version, operation));
        const before = await tested.saveXML();

        for (const { id } of fieldsOf(version, operation, 'custom')) {

          // when
          setField(tested, id, id === 'operation' ? otherThan(operation) : '=changed');
          const changed = await tested.saveXML();
          undo(tested);

          // then
          expect(changed, id).not.to.equal(before);
          expect(await tested.saveXML(), id).to.equal(before);
        }
      });


      it('should do nothing where nothing changes', async function() {

        // given
        const tested = await bootstrapModeler(await createOfficialDiagram(version, operation));

        // when
        for (const field of fieldsOf(version, operation, 'gpt-4')) {
          setField(tested, field.id, storedText(taskOf(tested), field.id));
        }

        // then
        expect(commandStack(tested).canUndo()).to.be.false;
      });


      it('should switch the operation as the template does, in one step', async function() {

        // given
        const tested = await bootstrapModeler(await createOfficialDiagram(version, operation));
        const other = otherThan(operation);
        const before = await tested.saveXML();

        // when
        modeling(tested).switchOperation(tested.element('Task_1'), other);

        // then
        expect(namesOf(taskOf(tested))).to.eql(await officialNames(version, other));

        // but when
        undo(tested);

        // then
        expect(await tested.saveXML()).to.equal(before);
      });


      it('should switch the operation without the template to the same inputs, in one step', async function() {

        // given
        const tested = await bootstrapModeler(await createOfficialDiagram(version, operation), { templates: [] });
        const other = otherThan(operation);
        const before = await tested.saveXML();

        // when
        modeling(tested).switchOperation(tested.element('Task_1'), other);

        // then
        const task = taskOf(tested);

        expect(task.operation).to.equal(other);
        expect(inputSource(task, 'url')).to.equal(OPERATION_URL[ other ]);
        expect(inputSource(task, 'body')).to.equal(hiddenBody(version, other));
        expect(namesOf(task)).to.eql(await officialNames(version, other));

        // but when
        undo(tested);

        // then
        expect(await tested.saveXML()).to.equal(before);
      });

    });

  }


  for (const templates of [ undefined, [] ]) {

    describe(templates ? 'without the template' : 'with the template', function() {

      it('should add and remove the custom model with the dropdown', async function() {

        // given
        const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'), { templates });
        const before = await tested.saveXML();

        // when
        setField(tested, 'internal_model', 'custom');

        // then
        expect(inputSource(taskOf(tested), 'internal_custom_model')).to.be.null;
        expect(namesOf(taskOf(tested)).slice(7, 9)).to.eql([ 'internal_custom_model', 'internal_temperature' ]);

        // but when
        setField(tested, 'internal_model', 'gpt-4o');

        // then
        expect(inputSource(taskOf(tested), 'internal_custom_model')).to.be.undefined;

        // and when
        undo(tested);
        undo(tested);

        // then
        expect(await tested.saveXML()).to.equal(before);
      });


      it('should put optional inputs and headers in the order of the template', async function() {

        // given
        const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'), { templates });

        // when
        setField(tested, 'internal_systemMessage', 'Be brief.');
        setField(tested, 'internal_organization', 'org-1');
        setField(tested, 'errorExpression', '=null');
        setField(tested, 'resultVariable', 'answer');

        // then
        const task = taskOf(tested);

        expect(namesOf(task).slice(0, 4)).to.eql([ 'authentication.type', 'authentication.token', 'internal_organization', 'headers' ]);
        expect(namesOf(task).slice(9, 11)).to.eql([ 'internal_systemMessage', 'internal_prompt' ]);
        expect(task.headers.map(header => header.key)).to.eql([
          'resultVariable', 'resultExpression', 'errorExpression', 'elementTemplateVersion', 'elementTemplateId', 'retryBackoff'
        ]);
      });


      it('should clear fields as the template\'s own panel does', async function() {

        // given
        const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'), { templates });

        // when
        for (const id of [ 'internal_choices', 'connectionTimeoutInSeconds', 'resultExpression', 'retries' ] as const) {
          setField(tested, id, '');
        }

        // then
        const task = taskOf(tested);

        expect(inputSource(task, 'internal_choices')).to.be.null;
        expect(inputSource(task, 'connectionTimeoutInSeconds')).to.be.undefined;
        expect(headerValue(task, 'resultExpression')).to.be.undefined;
        expect(task.retries).to.equal('');
      });

    });

  }


  it('should keep inputs that it does not know, where they are', async function() {

    // given
    const inputs = { mine: '=1', operation: 'chat', url: OPERATION_URL.chat, internal_model: 'gpt-4', yours: '=2', body: '={}' };
    const tested = await bootstrapModeler(shownDiagram(serviceTask({ templateId: null, templateVersion: null, inputs })));

    // when
    modeling(tested).switchOperation(tested.element('Task_1'), 'moderation');

    // then
    expect(namesOf(taskOf(tested))).to.eql([ 'mine', 'operation', 'url', 'internal_textToAnalyze', 'yours', 'body' ]);
  });


  it('should stay in the region of the URL', async function() {

    // given
    const inputs = { operation: 'chat', url: 'https://eu.api.openai.com/v1/chat/completions' };
    const tested = await bootstrapModeler(shownDiagram(serviceTask({ templateId: null, templateVersion: null, inputs })));

    // when
    modeling(tested).switchOperation(tested.element('Task_1'), 'moderation');

    // then
    expect(inputSource(taskOf(tested), 'url')).to.equal('https://eu.api.openai.com/v1/moderations');
  });


  it('should create what a bare task lacks, and take all of it back', async function() {

    // given
    const bare = '<bpmn:serviceTask id="Task_1" zeebe:modelerTemplate="io.camunda.connectors.OpenAI.v1" zeebe:modelerTemplateVersion="8" />';
    const tested = await bootstrapModeler(shownDiagram(bare), { templates: [] });
    const before = await tested.saveXML();

    for (const id of [ 'internal_prompt', 'resultVariable', 'retries' ] as const) {

      // when
      setField(tested, id, '5');

      // then
      expect(storedText(taskOf(tested), id), id).to.equal('5');

      // but when
      undo(tested);

      // then
      expect(await tested.saveXML(), id).to.equal(before);
    }
  });


  it('should not write a default that was never there when it takes back the retries', async function() {

    // given
    const tested = await bootstrapModeler(shownDiagram(serviceTask({ retries: null })), { templates: [] });
    const before = await tested.saveXML();

    // when
    setField(tested, 'retries', '7');
    undo(tested);

    // then
    expect(await tested.saveXML()).to.equal(before);
  });

});


// helpers //////////

type Undoable = CommandStack & { canUndo(): boolean };

function modeling(tested: TestModeler): OpenAiModeling {
  return tested.get<OpenAiModeling>('openAiModeling');
}

function commandStack(tested: TestModeler): Undoable {
  return tested.get<Undoable>('commandStack');
}

function setField(tested: TestModeler, id: FieldId, value: string): void {
  modeling(tested).setField(tested.element('Task_1'), id, value);
}

function undo(tested: TestModeler): void {
  commandStack(tested).undo();
}

function taskOf(tested: Pick<TestModeler, 'element'>): TaskModel {
  const task = readTask(tested.element('Task_1').businessObject);

  if (!task) {
    throw new Error('no OpenAI task');
  }

  return task;
}

function namesOf(task: TaskModel): (string | null)[] {
  return task.inputs.map(input => input.target);
}

function storedText(task: TaskModel, id: FieldId): string {
  return id === 'retries' ? task.retries ?? '3' : inputSource(task, id) ?? headerValue(task, id) ?? '';
}

function otherThan(operation: Operation): Operation {
  return operation === 'chat' ? 'moderation' : 'chat';
}

async function officialNames(version: number, operation: Operation): Promise<(string | null)[]> {
  return namesOf(taskOf(await bootstrapModeler(await createOfficialDiagram(version, operation), { modules: [] })));
}

function hiddenBody(version: number, operation: Operation): string | undefined {
  return HIDDEN_VALUES.find(({ id, condition }) => id === 'body' && condition?.operation === operation)?.fixed(version);
}
