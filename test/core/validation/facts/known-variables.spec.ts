import { expect } from 'chai';

import { elementsOf } from '../../../../core/task';
import { knownVariables, readKnownVariables, variablesOf } from '../../../../core/validation';
import { parseDefinitions } from '../../../../lib/parse-diagram';
import { diagram, serviceTask } from '../../../helpers/diagram';

const TIMER = '<bpmn:timerEventDefinition><bpmn:timeCycle>R/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>';
const START = `<bpmn:startEvent id="Start_1">${ TIMER }</bpmn:startEvent>`;

const LISTENER = '<zeebe:executionListeners><zeebe:executionListener eventType="end" type="x" /></zeebe:executionListeners>';


describe('core/validation - knownVariables', function() {

  const KNOWN: [ title: string, elements: string, names: string[] ][] = [
    [ 'a timer alone', START, [] ],
    [ 'several timers', `${ START }<bpmn:startEvent id="Start_2">${ TIMER }</bpmn:startEvent>`, [] ],
    [ 'gateways, tasks without a job, ends', `${ START }<bpmn:exclusiveGateway id="A" /><bpmn:task id="B" /><bpmn:manualTask id="C" />
      <bpmn:sequenceFlow id="D" sourceRef="A" targetRef="B" /><bpmn:endEvent id="E" />
      <bpmn:endEvent id="F"><bpmn:terminateEventDefinition /></bpmn:endEvent>`, [] ],
    [ 'a timer on the way', `${ START }<bpmn:intermediateCatchEvent id="A">${ TIMER }</bpmn:intermediateCatchEvent>
      <bpmn:task id="B" /><bpmn:boundaryEvent id="C" attachedToRef="B">${ TIMER }</bpmn:boundaryEvent>`, [] ],
    [ 'a script', `${ START }${ extended('scriptTask', '<zeebe:script expression="=1" resultVariable="total" />') }`, [ 'total' ] ],
    [ 'a decision', `${ START }${ extended('businessRuleTask', '<zeebe:calledDecision decisionId="d" resultVariable="risk" />') }`, [ 'risk' ] ],
    [ 'a worker behind output mappings', `${ START }${ extended('serviceTask', mapping({ 'a.b': '=x', c: '=y' })) }`, [ 'a', 'c' ] ],
    [ 'a form behind output mappings', `${ START }${ extended('userTask', mapping({ approved: '=ok' })) }`, [ 'approved' ] ],
    [ 'an OpenAI task with a result variable', START + serviceTask({ headers: { resultVariable: 'answer' } }), inputsAnd('answer') ],
    [ 'an OpenAI task with a result expression', START + serviceTask({ headers: { resultExpression: '={a: 1, b: response.status}' } }), inputsAnd('a', 'b') ],
    [ 'an OpenAI task without a result', START + serviceTask(), inputsAnd() ],
    [ 'an embedded sub-process', `${ START }<bpmn:subProcess id="S"><bpmn:extensionElements>
      <zeebe:ioMapping><zeebe:input source="=1" target="inside" /></zeebe:ioMapping></bpmn:extensionElements>
      <bpmn:startEvent id="Start_2" />${ extended('scriptTask', '<zeebe:script expression="=1" resultVariable="total" />') }</bpmn:subProcess>`, [ 'inside', 'total' ] ],
    [ 'a loop', `${ START }<bpmn:task id="A"><bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>
      <zeebe:loopCharacteristics inputCollection="=[1]" inputElement="item" outputCollection="items" outputElement="=1" />
      </bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:task>`, [ 'item', 'items', 'loopCounter' ] ]
  ];

  for (const [ title, elements, names ] of KNOWN) {

    it(`should know the variables of ${ title }`, async function() {
      expect(await variables(elements)).to.have.members([ 'camunda', ...names ]);
    });

  }


  const UNKNOWN: [ title: string, elements: string ][] = [
    [ 'no start event', '<bpmn:task id="A" />' ],
    [ 'a start by hand', '<bpmn:startEvent id="Start_1" />' ],
    [ 'a start by hand beside a timer', `${ START }<bpmn:startEvent id="Start_2" />` ],
    [ 'a start by message', '<bpmn:startEvent id="Start_1"><bpmn:messageEventDefinition /></bpmn:startEvent>' ],
    [ 'a start by signal', '<bpmn:startEvent id="Start_1"><bpmn:signalEventDefinition /></bpmn:startEvent>' ],
    [ 'a worker', `${ START }<bpmn:serviceTask id="A" />` ],
    [ 'a worker with inputs alone', START + extended('serviceTask', '<zeebe:ioMapping><zeebe:input source="=1" target="a" /></zeebe:ioMapping>') ],
    [ 'a form', `${ START }<bpmn:userTask id="A" />` ],
    [ 'a message on the way', `${ START }<bpmn:receiveTask id="A" />` ],
    [ 'a script by a worker', START + extended('scriptTask', '<zeebe:taskDefinition type="x" />') ],
    [ 'a called process', `${ START }<bpmn:callActivity id="A" />` ],
    [ 'an ad-hoc sub-process', `${ START }<bpmn:adHocSubProcess id="A" />` ],
    [ 'an event sub-process', `${ START }<bpmn:subProcess id="A" triggeredByEvent="true" />` ],
    [ 'a caught error', `${ START }<bpmn:task id="B" /><bpmn:boundaryEvent id="A" attachedToRef="B"><bpmn:errorEventDefinition /></bpmn:boundaryEvent>` ],
    [ 'a message at the end', `${ START }<bpmn:endEvent id="A"><bpmn:messageEventDefinition /></bpmn:endEvent>` ],
    [ 'a worker inside of a sub-process', `${ START }<bpmn:subProcess id="S"><bpmn:serviceTask id="A" /></bpmn:subProcess>` ],
    [ 'a listener', START + extended('manualTask', LISTENER) ],
    [ 'an OpenAI task with a result of unknown keys', START + serviceTask({ headers: { resultExpression: '=response.body' } }) ],
    [ 'an OpenAI task that ignores errors', START + serviceTask({ headers: { errorExpression: '=ignoreError({a: 1})' } }) ]
  ];

  for (const [ title, elements ] of UNKNOWN) {

    it(`should not know them with ${ title }`, async function() {
      expect(await variables(elements)).to.be.null;
    });

  }


  it('should not know them with a listener of the process', async function() {
    expect(await variables(`<bpmn:extensionElements>${ LISTENER }</bpmn:extensionElements>${ START }`)).to.be.null;
  });


  it('should not know what an element writes that cannot be read', function() {

    // given
    const element = {
      $type: 'bpmn:ScriptTask',
      get(): never {
        throw new Error('out of order');
      }
    };

    // then
    expect(variablesOf(element)).to.be.null;
  });


  it('should list the processes where they are known', async function() {

    // given
    const roots = `<bpmn:process id="Process_2">${ START.replace('Start_1', 'Start_2') }</bpmn:process>`;

    // when
    const parsed = await parseDefinitions(diagram('<bpmn:startEvent id="Start_1" />', { roots }));

    // then
    expect(parsed.ok && [ ...readKnownVariables(parsed.value) ]).to.eql([ [ 'Process_2', [ 'camunda' ] ] ]);
  });

});


// helpers //////////

async function variables(elements: string): Promise<readonly string[] | null> {
  const parsed = await parseDefinitions(diagram(elements));
  const [ process ] = parsed.ok ? elementsOf(parsed.value, 'rootElements') : [];

  if (!process) {
    throw new Error('no process');
  }

  return knownVariables(process);
}

function extended(type: string, extension: string): string {
  return `<bpmn:${ type } id="Extended_1"><bpmn:extensionElements>${ extension }</bpmn:extensionElements></bpmn:${ type }>`;
}

function mapping(outputs: Record<string, string>): string {
  const list = Object.entries(outputs).map(([ target, source ]) => `<zeebe:output source="${ source }" target="${ target }" />`);

  return `<zeebe:ioMapping>${ list.join('') }</zeebe:ioMapping>`;
}

/** The inputs of the OpenAI task are variables at the task itself. */
function inputsAnd(...names: string[]): string[] {
  return [ 'operation', 'url', ...names ];
}
