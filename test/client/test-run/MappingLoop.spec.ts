import { expect } from 'chai';

import type { TestRun } from '../../../client/test-run/TestRun';
import type { DiagramElement } from '../../../client/types/host';
import { elementsOf, extensionsOf } from '../../../core/task';
import type { ModdleElement } from '../../../core/task';
import type { RunRecord } from '../../../core/run';
import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { FakeBridge, testRunModules } from '../../helpers/test-run';
import { aRecord } from '../../helpers/test-run-records';
import { bootstrapModeler, eventually } from '../bootstrap';


describe('client/test-run - MappingLoop', function() {

  it('should map the response again when the result expression is edited', async function() {

    // given
    const { bridge, result, setResultExpression } = await createLoop();
    const record = aRecord({ variables: { text: 'Parcel 4711 arrived broken.' }, timing: { totalMs: 1, httpMs: 0, requests: 0 } });

    // when
    setResultExpression('={ text: response.body.choices[1].message.content }');

    // then
    const mapping = await nextMapping(bridge, 1);

    expect(mapping.request.response).to.eql(aRecord().response);
    expect(mapping.request.variables).to.eql({ complaint: null });
    expect(mapping.request.task.headers.map(({ value }) => value)).to.eql([ '={ text: response.body.choices[1].message.content }' ]);

    mapping.answer({ ok: true, value: record });

    await eventually(() => expect(result()?.tag).to.equal('replayed'));
    expect(recordOf(result())).to.deep.include({ variables: record.variables, timing: aRecord().timing });
    expect(bridge.started).to.have.length(1);
  });


  it('should map with the inputs as they were run', async function() {

    // given
    const { bridge, setPrompt, setResultExpression } = await createLoop();

    // when
    setPrompt('=other');
    setResultExpression('={ a: 1 }');

    // then
    const mapping = await nextMapping(bridge, 1);

    expect(mapping.request.task.inputs.find(({ target }) => target === 'internal_prompt')?.source).to.equal('=complaint');
  });


  it('should mark the result as stale when the request is edited, and take that back with it', async function() {

    // given
    const { bridge, result, setPrompt, undo } = await createLoop();

    // when
    setPrompt('=complaint + "!"');

    // then
    await eventually(() => expect(result()?.stale).to.be.true);
    expect(bridge.mapped).to.be.empty;

    undo();

    await eventually(() => expect(result()?.stale).to.be.false);
  });


  it('should drop the answer to an edit that was followed by another', async function() {

    // given
    const { bridge, result, setResultExpression } = await createLoop();

    setResultExpression('={ a: 1 }');
    const first = await nextMapping(bridge, 1);

    setResultExpression('={ b: 1 }');
    const second = await nextMapping(bridge, 2);

    // when
    second.answer({ ok: true, value: aRecord({ variables: { b: 1 } }) });
    first.answer({ ok: true, value: aRecord({ variables: { a: 1 } }) });

    // then
    await eventually(() => expect(recordOf(result())?.variables).to.eql({ b: 1 }));
    await settle();
    expect(recordOf(result())?.variables).to.eql({ b: 1 });
  });


  it('should drop the answer to an edit that was taken back', async function() {

    // given
    const { bridge, result, setResultExpression, undo, reviewed } = await createLoop();

    setResultExpression('={ a: 1 }');
    const mapping = await nextMapping(bridge, 1);

    // when
    undo();
    await reviewed();
    mapping.answer({ ok: true, value: aRecord({ variables: { a: 1 } }) });
    await settle();

    // then
    expect(result()?.tag).to.equal('live');
    expect(recordOf(result())?.variables).to.eql(aRecord().variables);
  });


  it('should drop the answer that comes after a new run', async function() {

    // given
    const { bridge, result, setResultExpression, testRun, task } = await createLoop();

    setResultExpression('={ a: 1 }');
    const mapping = await nextMapping(bridge, 1);

    testRun.press(task);
    await eventually(() => expect(testRun.getState(task).phase).to.equal('running'));
    bridge.finish(aRecord({ variables: { fresh: 1 } }));

    // when
    mapping.answer({ ok: true, value: aRecord({ variables: { a: 1 } }) });
    await settle();

    // then
    expect(recordOf(result())?.variables).to.eql({ fresh: 1 });
    expect(result()?.tag).to.equal('live');
  });


  it('should map a failure of the network, and keep what is known of the call', async function() {

    // given
    const steps: RunRecord[ 'steps' ] = [ { name: 'response', state: 'failed', ms: 3, detail: 'timeout' } ];
    const { bridge, result, setResultExpression } = await createLoop(aRecord({ response: null, outcome: 'jobFailed', steps }));

    // when
    setResultExpression('={ a: 1 }');

    // then
    const mapping = await nextMapping(bridge, 1);

    expect(mapping.request.response).to.eql({ failure: 'timeout' });

    mapping.answer({ ok: true, value: aRecord({ response: null, outcome: 'jobFailed', steps: [] }) });

    await eventually(() => expect(result()?.tag).to.equal('replayed'));
    expect(recordOf(result())?.steps).to.eql(steps);
  });


  it('should leave a result alone whose task is not edited', async function() {

    // given
    const { bridge, result, modeling, other, reviewed } = await createLoop();

    // when
    modeling.updateProperties(other, { name: 'Renamed' });
    await reviewed();

    // then
    expect(bridge.mapped).to.be.empty;
    expect(result()).to.include({ tag: 'live', stale: false });
  });


  it('should keep the result when the mapping fails', async function() {

    // given
    const { bridge, result, setResultExpression } = await createLoop();

    setResultExpression('={ a: 1 }');

    // when
    (await nextMapping(bridge, 1)).answer({ ok: false, problem: { code: 'protocol/internal-error' } });
    await settle();

    // then
    expect(result()?.tag).to.equal('live');
  });

});


// helpers //////////

type Modeling = {
  updateProperties(element: DiagramElement, properties: object): void;
  updateModdleProperties(element: DiagramElement, moddleElement: object, properties: object): void;
};

const INPUTS = { operation: 'chat', url: 'https://api.openai.com/v1/chat/completions', internal_prompt: '=complaint' };

async function createLoop(record = aRecord()) {
  const bridge = new FakeBridge();
  const headers = { resultExpression: '={ answer: response.body }' };
  const xml = shownDiagram(serviceTask({ inputs: INPUTS, headers }) + serviceTask({ id: 'Task_2', inputs: INPUTS }), [ 'Task_1', 'Task_2' ]);
  const tested = await bootstrapModeler(xml, { modules: testRunModules(bridge), templates: [] });
  const task = await tested.select('Task_1');
  const testRun = tested.get<TestRun>('openAiTestRun');
  const modeling = tested.get<Modeling>('modeling');

  testRun.press(task);
  await eventually(() => expect(testRun.getState(task).phase).to.equal('asking'));
  testRun.questions.run(task);
  bridge.finish(record);

  return {
    bridge, task, testRun, modeling,
    other: tested.element('Task_2'),
    result: () => testRun.getState(task).result,
    undo: () => tested.get<{ undo(): void }>('commandStack').undo(),
    setPrompt: (source: string) => modeling.updateModdleProperties(task, partOf(task, 'zeebe:IoMapping', 'inputParameters', 'target', 'internal_prompt'), { source }),
    setResultExpression: (value: string) => modeling.updateModdleProperties(task, partOf(task, 'zeebe:TaskHeaders', 'values', 'key', 'resultExpression'), { value }),
    reviewed: () => reviewed(testRun)
  };
}

/** Until the loop has looked at the results once more: it asks for them each time. */
function reviewed(testRun: TestRun): Promise<void> {
  const { results } = testRun;

  return new Promise(resolve => {
    testRun.results = () => {
      testRun.results = results;
      resolve();

      return results.call(testRun);
    };
  });
}

function partOf(task: DiagramElement, type: string, list: string, key: string, value: string): ModdleElement {
  const container = extensionsOf(task.businessObject, type)[ 0 ];
  const part = container && elementsOf(container, list).find(each => each.get(key) === value);

  if (!part) {
    throw new Error(`no ${ key } <${ value }>`);
  }

  return part;
}

function nextMapping(bridge: FakeBridge, count: number) {
  return eventually(() => {
    const mapping = bridge.mapped[ count - 1 ];

    if (!mapping) {
      throw new Error(`no mapping ${ count }`);
    }

    return mapping;
  });
}

/** Lets every promise that is answered already reach its reader. */
async function settle(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 0));
}

function recordOf(result: ReturnType<TestRun[ 'getState' ]>[ 'result' ]): RunRecord | undefined {
  return result?.ending.kind === 'finished' ? result.ending.record : undefined;
}
