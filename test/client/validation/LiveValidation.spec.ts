import { Linter } from 'bpmnlint';
import { expect } from 'chai';
import { spy } from 'sinon';

import { HostFacts } from '../../../client/host';
import type { OpenAiModeling } from '../../../client/modeling';
import type { CommandStack, EventBus } from '../../../client/types/host';
import { createLintPlugin } from '../../../client/validation';
import type { LiveValidation, QuickFixes } from '../../../client/validation';

import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { createOfficialDiagram } from '../../helpers/official/create';

import { bootstrapModeler, TODAY } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


describe('client/validation - LiveValidation', function() {

  it('should know the problems of all tasks after import', async function() {

    // when
    const tested = await bootstrapModeler(shownDiagram(serviceTask() + serviceTask({ id: 'Task_2' }), [ 'Task_1', 'Task_2' ]));

    // then
    expect(rulesOf(tested, 'Task_1')).to.include('api-key/missing');
    expect(rulesOf(tested, 'Task_2')).to.include('api-key/missing');
  });


  it('should know them anew when a command is done, undone and done again', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));
    const stack = tested.get<CommandStack>('commandStack');

    // when
    setField(tested, 'internal_temperature', '0,7');

    // then
    expect(rulesOf(tested)).to.include('temperature/decimal-comma');

    // and when
    stack.undo();

    // then
    expect(rulesOf(tested)).not.to.include('temperature/decimal-comma');

    // and when
    stack.redo();

    // then
    expect(rulesOf(tested)).to.include('temperature/decimal-comma');
  });


  it('should keep up with a text that is wrong in thousands of places', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));

    // each problem's cure writes all of the text anew
    setField(tested, 'internal_prompt', Array.from({ length: 5000 }, (_, index) => `\${complaint.text${ index }}`).join(' '));

    expect(rulesOf(tested)).to.include('text/template-language');

    // when
    setField(tested, 'internal_prompt', 'hello');

    // then
    expect(rulesOf(tested)).not.to.include('text/template-language');
  });


  it('should tell only when the problems differ', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));
    const told: unknown[] = [];

    tested.get<EventBus>('eventBus').on('openAiTask.diagnosticsChanged', ({ element }) => {
      told.push(element);
    });

    // when
    setField(tested, 'internal_prompt', 'Hello');

    // then
    expect(told).to.eql([ tested.element('Task_1') ]);

    // and when
    setField(tested, 'internal_prompt', 'Hello again');

    // then
    expect(told).to.have.length(1);
  });


  it('should read no task again but the edited one and the one that speaks for the diagram', async function() {

    // given
    const ids = [ 'Task_1', 'Task_2', 'Task_3' ];
    const tested = await bootstrapModeler(shownDiagram(ids.map(id => serviceTask({ id })).join(''), ids));
    const reads = ids.map(id => spy(tested.element(id).businessObject, 'get').withArgs('zeebe:modelerTemplate'));

    // when
    setField(tested, 'internal_prompt', 'Hello', 'Task_2');

    // then
    expect(reads.map(({ called }) => called)).to.eql([ true, true, false ]);
  });


  it('should follow the event that catches the error of a task', async function() {

    // given
    const tested = await bootstrapModeler(withCatchEvent('LATE'));

    expect(rulesOf(tested)).to.include('error-expression/uncaught-code');

    // when
    const event = tested.element('Event_1');
    const [ definition ] = event.businessObject.get('eventDefinitions') as { get(name: string): unknown }[];

    tested.get<{ updateModdleProperties(...args: unknown[]): void }>('modeling')
      .updateModdleProperties(event, definition?.get('errorRef'), { errorCode: 'BUSY' });

    // then
    expect(rulesOf(tested)).not.to.include('error-expression/uncaught-code');
  });


  it('should say once per diagram what concerns it, also when the first task goes', async function() {

    // given
    const tested = await bootstrapModeler(shownDiagram(serviceTask() + serviceTask({ id: 'Task_2' }), [ 'Task_1', 'Task_2' ]));

    expect(rulesOf(tested, 'Task_2')).not.to.include('connector/planned-deprecation');

    // when
    tested.get<{ removeElements(elements: unknown[]): void }>('modeling').removeElements([ tested.element('Task_1') ]);

    // then
    expect(rulesOf(tested, 'Task_1')).to.be.empty;
    expect(rulesOf(tested, 'Task_2')).to.include('connector/planned-deprecation');
  });


  it('should dismiss for the whole diagram what is said once, keep it in the list of its task and report it again', async function() {

    // given
    const tested = await bootstrapModeler(shownDiagram(serviceTask() + serviceTask({ id: 'Task_2' }), [ 'Task_1', 'Task_2' ]));
    const before = await tested.saveXML();
    const fixes = tested.get<QuickFixes>('openAiQuickFixes');
    const silenced = () => tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).silenced.map(({ rule }) => rule);

    expect(rulesOf(tested)).to.include('connector/planned-deprecation');

    // when
    fixes.silence(tested.element('Task_1'), 'connector/planned-deprecation', 'task');

    // then
    expect(rulesOf(tested)).not.to.include('connector/planned-deprecation');
    expect(rulesOf(tested, 'Task_2')).not.to.include('connector/planned-deprecation');
    expect(silenced()).to.eql([ 'connector/planned-deprecation' ]);

    // and when
    fixes.reportAgain(tested.element('Task_1'), 'connector/planned-deprecation', 'task');

    // then
    expect(rulesOf(tested)).to.include('connector/planned-deprecation');
    expect(silenced()).to.be.empty;
    expect(await tested.saveXML()).to.equal(before);
  });


  it('should know an unknown variable where timers alone start the process, and follow who writes it', async function() {

    // given
    const start = `<bpmn:startEvent id="Start_1"><bpmn:timerEventDefinition id="Timer_1"><bpmn:timeCycle>R/PT1H</bpmn:timeCycle>
      </bpmn:timerEventDefinition></bpmn:startEvent>`;
    const script = `<bpmn:scriptTask id="Script_1"><bpmn:extensionElements><zeebe:script expression="=1" resultVariable="topic" />
      </bpmn:extensionElements></bpmn:scriptTask>`;
    const task = serviceTask({ inputs: { 'operation': 'chat', 'url': 'https://api.openai.com/v1/chat/completions', 'internal_prompt': '=topic + style' } });
    const tested = await bootstrapModeler(shownDiagram(start + script + task, [ 'Start_1', 'Script_1', 'Task_1' ]));

    expect(unknownOf(tested)).to.eql([ 'style' ]);
    expect(await lintedUnknown(tested)).to.eql([ 'The variable style does not exist here, so it is null. Check its name, or give it a value.' ]);

    // when
    const [ settings ] = (tested.element('Script_1').businessObject.get('extensionElements') as { values: object[] }).values;
    const modeling = tested.get<Modeling>('modeling');

    modeling.updateModdleProperties(tested.element('Script_1'), settings, { resultVariable: 'style' });

    // then
    expect(unknownOf(tested)).to.eql([ 'topic' ]);

    // and when anybody may start it
    modeling.removeElements([ tested.element('Start_1') ]);

    // then
    expect(unknownOf(tested)).to.be.empty;
    expect(await lintedUnknown(tested)).to.be.empty;

    // and when
    tested.get<CommandStack>('commandStack').undo();

    // then
    expect(unknownOf(tested)).to.eql([ 'topic' ]);
  });


  it('should leave the diagram as it is', async function() {

    // given
    const tested = await bootstrapModeler(await createOfficialDiagram(8, 'chat'));
    const xml = await tested.saveXML();
    const commands: unknown[] = [];

    tested.get<EventBus>('eventBus').on('commandStack.execute', ({ command }) => {
      commands.push(command);
    });

    // when
    await tested.select('Task_1');

    // then
    expect(await tested.saveXML()).to.equal(xml);
    expect(commands).to.be.empty;
  });

});


// helpers //////////

function rulesOf(tested: TestModeler, id = 'Task_1'): string[] {
  return tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id }).reported.map(({ rule }) => rule);
}

type Modeling = {
  updateModdleProperties(element: unknown, moddleElement: unknown, properties: object): void;
  removeElements(elements: unknown[]): void;
};

function unknownOf(tested: TestModeler): (string | undefined)[] {
  return tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported
    .filter(({ rule }) => rule === 'feel/unknown-variable')
    .map(({ values }) => values?.[ 'name' ]);
}

/** What the Problems panel says. */
async function lintedUnknown(tested: TestModeler): Promise<string[]> {
  const linter = new Linter(createLintPlugin({ today: () => TODAY, facts: new HostFacts() }));
  const results: Record<string, { message: string; data?: { rule: string } }[]> = await linter.lint(tested.modeler.getDefinitions());

  return Object.values(results).flat().filter(({ data }) => data?.rule === 'feel/unknown-variable').map(({ message }) => message);
}

function setField(tested: TestModeler, field: 'internal_temperature' | 'internal_prompt', value: string, id = 'Task_1'): void {
  tested.get<OpenAiModeling>('openAiModeling').setField(tested.element(id), field, value);
}

function withCatchEvent(code: string): string {
  const task = serviceTask({ headers: { errorExpression: '=if error.code = "429" then bpmnError("BUSY", "busy") else null' } });
  const event = `<bpmn:boundaryEvent id="Event_1" name="Ask a human" attachedToRef="Task_1">
    <bpmn:errorEventDefinition id="Definition_1" errorRef="Error_1" /></bpmn:boundaryEvent>`;

  return shownDiagram(task + event, [ 'Task_1', 'Event_1' ])
    .replace('<bpmndi:BPMNDiagram', `<bpmn:error id="Error_1" name="Busy" errorCode="${ code }" /><bpmndi:BPMNDiagram`);
}
