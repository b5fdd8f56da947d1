import { expect } from 'chai';

import type { TaskModel } from '../../../core/task';
import { parseDiagram } from '../../../lib';

import { diagram, serviceTask } from '../../helpers/diagram';


describe('core/task - readTask', function() {

  it('should read a task by its template', async function() {

    // when
    const task = await readOne(serviceTask({
      inputs: { 'authentication.token': '{{secrets.KEY}}', 'operation': 'chat', 'internal_prompt': null },
      outputs: { answer: '=answer' },
      headers: { resultVariable: 'answer' }
    }));

    // then
    expect(task).to.deep.include({
      taskId: 'Task_1',
      taskName: 'Ask the model',
      processId: 'Process_1',
      platform: 'camunda-cloud',
      platformVersion: '8.9.0',
      operation: 'chat',
      template: { id: 'io.camunda.connectors.OpenAI.v1', version: 8 },
      jobType: 'io.camunda:http-json:1',
      retries: '3',
      inputs: [
        { source: '{{secrets.KEY}}', target: 'authentication.token' },
        { source: 'chat', target: 'operation' },
        { source: null, target: 'internal_prompt' }
      ],
      outputs: [ { source: '=answer', target: 'answer' } ],
      headers: [ { key: 'resultVariable', value: 'answer' } ],
      multiInstance: null
    });
  });


  it('should read missing values as null', async function() {

    // when
    const task = await readOne(serviceTask({ templateVersion: null, retries: null }));

    // then
    expect(task.template.version).to.be.null;
    expect(task.retries).to.be.null;
  });


  it('should recognize a call without the template by job type and URL', async function() {

    // when
    const task = await readOne(serviceTask({
      templateId: null,
      templateVersion: null,
      inputs: { url: 'https://api.openai.com/v1/moderations' }
    }));

    // then
    expect(task.operation).to.equal('moderation');
    expect(task.template).to.eql({ id: null, version: null });
  });


  it('should ignore REST tasks that call other APIs', async function() {

    // when
    const tasks = await readAll(serviceTask({
      templateId: null,
      templateVersion: null,
      inputs: { url: 'https://api.example.com/v1/chat/completions' }
    }));

    // then
    expect(tasks).to.be.empty;
  });


  it('should list the events that catch an error, from the task outwards', async function() {

    // given
    const elements = `
      <bpmn:subProcess id="Sub_1" name="Inner">
        ${ serviceTask() }
        <bpmn:boundaryEvent id="OnTask" name="Busy" attachedToRef="Task_1">
          <bpmn:errorEventDefinition id="D1" errorRef="Error_1" />
        </bpmn:boundaryEvent>
        <bpmn:subProcess id="EventSub" name="Handle" triggeredByEvent="true">
          <bpmn:startEvent id="OnInner"><bpmn:errorEventDefinition id="D2" /></bpmn:startEvent>
        </bpmn:subProcess>
      </bpmn:subProcess>
      <bpmn:boundaryEvent id="OnSub" attachedToRef="Sub_1"><bpmn:errorEventDefinition id="D3" /></bpmn:boundaryEvent>`;

    // when
    const task = await readOne(elements, '<bpmn:error id="Error_1" errorCode="BUSY" />');

    // then
    expect(task.catchScopes).to.eql([
      { id: 'Task_1', events: [ { id: 'OnTask', name: 'Busy', type: 'boundaryEvent', errorCode: 'BUSY' } ] },
      {
        id: 'Sub_1',
        events: [
          { id: 'EventSub', name: 'Handle', type: 'eventSubProcess', errorCode: null },
          { id: 'OnSub', name: null, type: 'boundaryEvent', errorCode: null }
        ]
      },
      { id: 'Process_1', events: [] }
    ]);
  });


  it('should read multi-instance', async function() {

    // when
    const task = await readOne(serviceTask({
      inner: `<bpmn:multiInstanceLoopCharacteristics>
        <bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=items" inputElement="item" /></bpmn:extensionElements>
      </bpmn:multiInstanceLoopCharacteristics>`
    }));

    // then
    expect(task.multiInstance).to.eql({ inputElement: 'item' });
  });


  it('should read the silenced rules of a task', async function() {

    // given
    const properties = '<zeebe:properties><zeebe:property name="openaiTask:silencedRules" value="model/unknown timeout/zero" /></zeebe:properties>';
    const xml = diagram(serviceTask().replace('<bpmn:extensionElements>', `<bpmn:extensionElements>${ properties }`));

    // when
    const parsed = await parseDiagram(xml);

    // then
    expect(parsed.ok && parsed.value[ 0 ]?.silencedRules).to.eql([ 'model/unknown', 'timeout/zero' ]);
  });
});


// helpers //////////

async function readAll(elements: string, roots = ''): Promise<TaskModel[]> {
  const parsed = await parseDiagram(diagram(elements, { roots }));

  if (!parsed.ok) {
    throw new Error(parsed.problem.code);
  }

  return parsed.value;
}

async function readOne(elements: string, roots = ''): Promise<TaskModel> {
  const [ task ] = await readAll(elements, roots);

  if (!task) {
    throw new Error('no task');
  }

  return task;
}
