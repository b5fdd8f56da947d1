import { expect } from 'chai';

import type { OpenAiModeling } from '../../../client/modeling';
import type { CommandStack, DiagramElement } from '../../../client/types/host';
import type { LiveValidation } from '../../../client/validation';

import { serviceTask, shownDiagram } from '../../helpers/diagram';

import { bootstrapModeler } from '../bootstrap';
import type { TestModeler } from '../bootstrap';

/** Of the shape of a key, and made up. */
const KEY = `sk-${ 'aB3dE6gH9jK2mN5pQ8sT' }T3BlbkFJ${ 'uV1wX4yZ7aB0cD3eF6gH' }`;


describe('client/validation - DiagramTexts', function() {

  it('should follow a text elsewhere, at the first task alone', async function() {

    // given
    const tested = await open();
    const stack = tested.get<CommandStack>('commandStack');

    expect(keysOf(tested)).to.be.empty;

    // when
    rename(tested, 'Other_1', `Use ${ KEY }`);

    // then
    expect(keysOf(tested)).to.eql([ 'Other_1' ]);
    expect(keysOf(tested, 'Task_2')).to.be.empty;

    // and when
    stack.undo();

    // then
    expect(keysOf(tested)).to.be.empty;

    // and when
    stack.redo();
    tested.get<Modeling>('modeling').removeElements([ tested.element('Other_1') ]);

    // then
    expect(keysOf(tested)).to.be.empty;
  });


  it('should read the name of an OpenAI task, and leave its fields to the rules about them', async function() {

    // given
    const tested = await open();

    // when
    rename(tested, 'Task_2', KEY);
    tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_2'), 'internal_prompt', KEY);

    // then
    expect(keysOf(tested)).to.eql([ 'Task_2' ]);
  });


  it('should read what is drawn nowhere, such as an error', async function() {

    // given
    const tested = await open();

    // when
    tested.get<Modeling>('modeling').updateModdleProperties(tested.element('Event_1'), errorOf(tested), { name: KEY });

    // then
    expect(keysOf(tested)).to.eql([ 'Error_1' ]);
  });


  it('should read the diagram as it was opened: its layout, its process, a further process without a shape', async function() {

    // when
    const tested = await open(xml => xml
      .replace('<bpmndi:BPMNPlane ', `<bpmndi:BPMNPlane color="${ KEY }" `)
      .replace('isExecutable="true"', `isExecutable="true" name="${ KEY }"`)
      .replace('<bpmn:error ', `<bpmn:process id="Process_2"><bpmn:task id="Task_9" name="${ KEY }" /></bpmn:process><bpmn:error `));

    // then
    expect(keysOf(tested)).to.have.members([ 'Plane_1', 'Process_1', 'Task_9' ]);
  });


  it('should read again only what a command touched', async function() {

    // given
    const tested = await open();
    const reads = countReads(tested.element('Other_1'));

    // when
    rename(tested, 'Other_2', 'Hello');
    tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), 'internal_prompt', 'Hi');

    // then
    expect(reads.count).to.equal(0);

    // and when
    rename(tested, 'Other_1', 'Hello');

    // then
    expect(reads.count).to.equal(1);
  });

});


// helpers //////////

type Modeling = {
  updateProperties(element: DiagramElement, properties: object): void;
  updateModdleProperties(element: DiagramElement, moddleElement: unknown, properties: object): void;
  removeElements(elements: DiagramElement[]): void;
};

function open(edit: (xml: string) => string = xml => xml): Promise<TestModeler> {
  const elements = `${ serviceTask() }${ serviceTask({ id: 'Task_2' }) }<bpmn:task id="Other_1" /><bpmn:task id="Other_2" />
    <bpmn:boundaryEvent id="Event_1" attachedToRef="Task_1"><bpmn:errorEventDefinition id="Definition_1" errorRef="Error_1" /></bpmn:boundaryEvent>`;

  const xml = shownDiagram(elements, [ 'Task_1', 'Task_2', 'Other_1', 'Other_2', 'Event_1' ])
    .replace('<bpmndi:BPMNDiagram', '<bpmn:error id="Error_1" name="Busy" /><bpmndi:BPMNDiagram');

  return bootstrapModeler(edit(xml));
}

function rename(tested: TestModeler, id: string, name: string): void {
  tested.get<Modeling>('modeling').updateProperties(tested.element(id), { name });
}

/** The elements of which the task reports a key in the diagram. */
function keysOf(tested: TestModeler, id = 'Task_1'): (string | undefined)[] {
  return tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id }).reported
    .filter(({ rule }) => rule === 'diagram/plain-text-key')
    .map(({ values }) => values?.[ 'element' ]);
}

function errorOf(tested: TestModeler): unknown {
  const [ definition ] = tested.element('Event_1').businessObject.get('eventDefinitions') as { get(name: string): unknown }[];

  return definition?.get('errorRef');
}

/** Counts how often the texts of an element are read. */
function countReads({ businessObject }: DiagramElement): { count: number } {
  const reads = { count: 0 };

  Object.defineProperty(businessObject, 'probe', {
    enumerable: true,
    get: () => {
      reads.count++;

      return '';
    }
  });

  return reads;
}
