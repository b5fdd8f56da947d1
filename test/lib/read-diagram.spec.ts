import { expect } from 'chai';

import { readDiagram } from '../../lib/read-diagram';
import { diagram, serviceTask } from '../helpers/diagram';

const XML = diagram(`
  ${ serviceTask({ name: 'Ask', inputs: { operation: 'chat', url: 'https://api.openai.com/v1/chat/completions', internal_prompt: 'the prompt' } }) }
  <bpmn:serviceTask id="Other" name="Other task">
    <bpmn:documentation>the note</bpmn:documentation>
    <bpmn:extensionElements><zeebe:ioMapping><zeebe:input source="the source" target="x" /></zeebe:ioMapping></bpmn:extensionElements>
  </bpmn:serviceTask>
  <bpmn:textAnnotation id="Note"><bpmn:text>the annotation</bpmn:text></bpmn:textAnnotation>`);


describe('lib/read-diagram', function() {

  it('should read names, notes and attributes beside the tasks, but not the fields of OpenAI tasks', async function() {

    // when
    const read = await readDiagram(XML);
    const { taskIds, texts } = read.ok ? read.value.facts : { taskIds: [], texts: [] };

    // then
    expect(taskIds).to.eql([ 'Task_1' ]);
    expect(texts).to.deep.include.members([
      { elementId: 'Task_1', text: 'Ask' },
      { elementId: 'Other', text: 'Other task' },
      { elementId: 'Other', text: 'the note' },
      { elementId: 'Other', text: 'the source' },
      { elementId: 'Note', text: 'the annotation' }
    ]);
    expect(texts?.map(({ text }) => text)).not.to.include('the prompt');
  });


  it('should say what is wrong with the file', async function() {

    // when
    const read = await readDiagram('hello');

    // then
    expect(read).to.have.nested.property('problem.code', 'diagram/not-xml');
  });
});
