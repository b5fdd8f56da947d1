import { expect } from 'chai';

import { createHostModule, readMeans, WindowHost } from '../../../client/host';
import { readKeptRuns } from '../../../client/test-run/kept-runs';
import type { RunResult } from '../../../client/test-run/state';
import type { TestRun } from '../../../client/test-run/TestRun';
import type { DiagramElement } from '../../../client/types/host';
import { failureOf } from '../../../core/report';
import { elementsOf, extensionsOf } from '../../../core/task';
import { DEFAULT_SETTINGS } from '../../../core/protocol';
import type { RunRecord } from '../../../core/run';
import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { FakeHost } from '../../helpers/fake-host';
import { FakeBridge, testRunModules } from '../../helpers/test-run';
import { aRecord } from '../../helpers/test-run-records';
import { bootstrapModeler, eventually } from '../bootstrap';

const PATH = '/a.bpmn';


describe('client/test-run - KeptRuns', function() {

  describe('keeping', function() {

    it('should keep the last run of a task with the diagram\'s file', async function() {

      // given
      const opened = await open();

      // when
      await run(opened, aRecord({ variables: { first: 1 } }));
      await run(opened, aRecord());

      // then
      await eventually(() => expect(kept(opened.host).map(({ taskId }) => taskId)).to.eql([ 'Task_1' ]));

      const [ first ] = kept(opened.host);

      expect(first?.variables).to.eql({ complaint: 'Broken' });
      expect(first?.answer?.response).to.eql(aRecord().response);
      expect(first?.answer?.timing).to.eql(aRecord().timing);
      expect([ ...opened.host.files.keys() ]).to.eql([ PATH ]);
    });


    it('should keep nothing before there was a run, nor without a result', async function() {

      // given
      const opened = await open();

      // when
      opened.testRun.press(opened.task);
      await phase(opened, 'asking');
      opened.testRun.questions.close(opened.task);
      await settle();

      // then
      expect(opened.host.writes).to.equal(0);
    });


    it('should keep nothing new while the mapping is edited: the response is the same', async function() {

      // given
      const opened = await open();

      await run(opened);
      await eventually(() => expect(opened.host.writes).to.equal(1));

      // when
      opened.testRun.changeResult('Task_1')(result => ({ ...result, tag: 'replayed' }));
      await settle();

      // then
      expect(opened.host.writes).to.equal(1);
    });


    it('should forget what is hidden', async function() {

      // given
      const opened = await open();

      await run(opened);
      await eventually(() => expect(kept(opened.host)).to.have.length(1));

      // when
      opened.testRun.hide(opened.task);

      // then
      await eventually(() => expect(kept(opened.host)).to.be.empty);
    });


    it('should keep nothing for a file that was never saved', async function() {

      // given
      const opened = await open({ path: null });

      // when
      await run(opened);
      await settle();

      // then
      expect(opened.host.files).to.be.empty;
    });


    it('should keep it with the file as it is by then', async function() {

      // given
      const opened = await open({ path: null });

      opened.tab().file = { name: 'b.bpmn', path: '/b.bpmn' };

      // when
      await run(opened);

      // then
      await eventually(() => expect([ ...opened.host.files.keys() ]).to.eql([ '/b.bpmn' ]));
    });


    it('should go with a task that gets another id', async function() {

      // given
      const opened = await open();

      await run(opened);

      // when
      opened.modeling.updateProperties(opened.task, { id: 'Task_2' });

      // then
      await eventually(() => expect(kept(opened.host).map(({ taskId }) => taskId)).to.eql([ 'Task_2' ]));
    });


    it('should keep no run whose variables hold a key', async function() {

      // given
      const opened = await open();
      const key = `sk-proj-${ 'Canary0123456789'.repeat(4) }abcdefghijT3BlbkFJ${ 'Canary0123456789'.repeat(4) }abcdefghij`;

      await run(opened);
      await eventually(() => expect(kept(opened.host)).to.have.length(1));

      // when
      await run(opened, aRecord(), JSON.stringify(`Use ${ key }`));

      // then
      await eventually(() => expect(kept(opened.host)).to.be.empty);
      expect(JSON.stringify([ ...opened.host.files ])).not.to.include('Canary');
    });

  });


  describe('bringing back', function() {

    it('should map the response again, without a call', async function() {

      // given
      const host = await hostWithRun();

      // when
      const { bridge, result, tested } = await open({ host });
      const mapping = await nextMapping(bridge);

      // then
      expect(mapping.request.response).to.eql(aRecord().response);
      expect(mapping.request.variables).to.eql({ complaint: 'Broken' });

      // when
      mapping.answer({ ok: true, value: aRecord({ variables: { text: 'Mapped' }, timing: { totalMs: 0, httpMs: 0, requests: 0 } }) });

      // then
      await eventually(() => expect(result()).to.include({ tag: 'replayed', stale: false, simulated: false }));
      expect(recordOf(result())).to.deep.include({ variables: { text: 'Mapped' }, timing: aRecord().timing });
      expect(bridge.started).to.be.empty;
      expect(host.writes).to.equal(1);

      await tested.select('Task_1');
      await eventually(() => expect(tested.panel.querySelector('.openai-task-figures')?.textContent).to.include('replayed'));
    });


    it('should map by the task as it is now, with the inputs as they were asked, and say that it is stale', async function() {

      // given
      const host = await hostWithRun();

      // when
      const { bridge, result } = await open({ host, prompt: '=complaint + "!"', resultExpression: '={ other: 1 }' });
      const { request, answer } = await nextMapping(bridge);

      // then
      expect(request.task.headers).to.eql([ { key: 'resultExpression', value: '={ other: 1 }' } ]);
      expect(request.task.inputs.find(({ target }) => target === 'internal_prompt')?.source).to.equal('=complaint');

      answer({ ok: true, value: aRecord() });
      await eventually(() => expect(result()?.stale).to.be.true);
    });


    it('should suggest the variables, and run with them without asking', async function() {

      // given
      const host = await hostWithRun();
      const opened = await open({ host });

      (await nextMapping(opened.bridge)).answer({ ok: true, value: aRecord() });
      await phase(opened, 'done');

      // when
      opened.testRun.editInputs(opened.task);
      await phase(opened, 'asking');

      // then
      const state = opened.testRun.getState(opened.task);

      expect(state.phase === 'asking' && state.variables.map(({ origin, text }) => [ origin, text ])).to.eql([ [ 'last-run', '"Broken"' ] ]);

      // when
      opened.testRun.questions.close(opened.task);
      opened.testRun.press(opened.task);

      // then
      await eventually(() => expect(opened.bridge.started.map(({ variables }) => variables)).to.eql([ { complaint: 'Broken' } ]));
    });


    it('should bring back that the network failed', async function() {

      // given
      const host = await hostWithRun(aRecord({ response: null, outcome: 'jobFailed', steps: [ { name: 'response', state: 'failed', ms: 3, detail: 'timeout' } ] }));

      // when
      const { bridge, result } = await open({ host });
      const { request, answer } = await nextMapping(bridge);

      // then
      expect(request.response).to.eql({ failure: 'timeout' });

      answer({ ok: true, value: aRecord({ response: null, outcome: 'jobFailed', steps: [ { name: 'response', state: 'failed', ms: 0, detail: 'timeout' } ] }) });

      await eventually(() => expect(failureOf(recordOf(result()) ?? aRecord())).to.equal('timeout'));
    });


    it('should bring back the variables alone where nothing came back', async function() {

      // given
      const host = await hostWithRun(aRecord({ response: null, request: null, outcome: 'notRun' }));

      // when
      const opened = await open({ host });

      // then
      await eventually(async () => expect(await lastRunOf(opened)).to.equal('"Broken"'));
      expect(opened.bridge.mapped).to.be.empty;
      expect(opened.result()).to.be.null;
    });


    it('should bring back the variables alone where the response cannot be mapped', async function() {

      // given
      const host = await hostWithRun();
      const opened = await open({ host });

      // when
      (await nextMapping(opened.bridge)).answer({ ok: false, problem: { code: 'protocol/invalid-message' } });

      // then
      await eventually(async () => expect(await lastRunOf(opened)).to.equal('"Broken"'));
      expect(opened.result()).to.be.null;
    });


    it('should bring nothing over a run that was made meanwhile', async function() {

      // given
      const host = await hostWithRun();
      const opened = await open({ host });
      const mapping = await nextMapping(opened.bridge);

      await run(opened, aRecord({ variables: { fresh: 1 } }));

      // when
      mapping.answer({ ok: true, value: aRecord({ variables: { old: 1 } }) });
      await settle();

      // then
      expect(recordOf(opened.result())?.variables).to.eql({ fresh: 1 });
      expect(opened.result()?.tag).to.equal('live');
    });


    it('should bring it into the diagram that is open, not into one before', async function() {

      // given
      const host = await hostWithRun();
      const opened = await open({ host });
      const mapping = await nextMapping(opened.bridge);

      // when
      await opened.tested.modeler.importXML(diagram({}));

      const second = await nextMapping(opened.bridge, 2);

      mapping.answer({ ok: true, value: aRecord({ variables: { first: 1 } }) });
      second.answer({ ok: true, value: aRecord({ variables: { second: 1 } }) });

      // then
      await eventually(() => expect(recordOf(opened.result())?.variables).to.eql({ second: 1 }));
    });


    it('should map it on as it is edited, like any other', async function() {

      // given
      const host = await hostWithRun();
      const opened = await open({ host });

      (await nextMapping(opened.bridge)).answer({ ok: true, value: aRecord() });
      await phase(opened, 'done');

      // when
      opened.setResultExpression('={ edited: 1 }');

      // then
      const { request } = await nextMapping(opened.bridge, 2);

      expect(request.task.headers).to.eql([ { key: 'resultExpression', value: '={ edited: 1 }' } ]);
      expect(request.response).to.eql(aRecord().response);
      expect(opened.bridge.started).to.be.empty;
    });


    it('should leave other tasks alone', async function() {

      // given
      const host = await hostWithRun();

      // when
      const { bridge } = await open({ host, id: 'Task_9' });

      await settle();

      // then
      expect(bridge.mapped).to.be.empty;
      expect(kept(host)).to.have.length(1);
    });


    const FOREIGN: unknown[] = [
      'text', [], {}, { version: 2, runs: [] }, { version: 1, runs: 'none' }, { version: 1, runs: [ null, 1, {}, { taskId: 'Task_1' } ] },
      { version: 1, runs: [ { taskId: 'Task_1', variables: [], knownVariables: [] } ] },
      { version: 1, runs: [ { taskId: 'Task_1', variables: {}, knownVariables: [ 1 ] } ] }
    ];

    for (const foreign of FOREIGN) {

      it(`should make nothing of ${ JSON.stringify(foreign) }, and replace it by the next run`, async function() {

        // given
        const host = new FakeHost();

        host.files.set(PATH, { openAiTask: foreign });

        const opened = await open({ host });

        await settle();

        expect(opened.bridge.mapped).to.be.empty;
        expect(opened.result()).to.be.null;

        // when
        await run(opened);

        // then
        await eventually(() => expect(kept(host)).to.have.length(1));
      });
    }

  });


  describe('setting', function() {

    it('should keep nothing where it is off', async function() {

      // given
      const opened = await open({ keepHistory: false });

      // when
      await run(opened);
      await settle();

      // then
      expect(opened.host.writes).to.equal(0);
    });


    it('should remove what was kept as soon as it is turned off, and keep again once it is on', async function() {

      // given
      const opened = await open();

      await run(opened);
      await eventually(() => expect(kept(opened.host)).to.have.length(1));

      // when
      turn(opened.bridge, false);

      // then
      await eventually(() => expect(opened.host.files.get(PATH)).to.eql({ openAiTask: null }));

      await run(opened);
      await settle();
      expect(kept(opened.host)).to.be.empty;

      // when
      turn(opened.bridge, true);
      await run(opened);

      // then
      await eventually(() => expect(kept(opened.host)).to.have.length(1));
    });


    it('should remove what was kept when a diagram is opened while it is off', async function() {

      // given
      const host = await hostWithRun();

      // when
      const { bridge } = await open({ host, keepHistory: false });

      // then
      await eventually(() => expect(kept(host)).to.be.empty);
      expect(bridge.mapped).to.be.empty;
    });


    it('should listen no longer than the modeler lives', async function() {

      // given
      const { tested, bridge } = await open();

      // when
      tested.modeler.destroy();

      // then
      expect(bridge.listeners).to.equal(0);
    });

  });

});


// helpers //////////

type Options = { host?: FakeHost; path?: string | null; keepHistory?: boolean; id?: string; prompt?: string; resultExpression?: string };

type Modeling = {
  updateProperties(element: DiagramElement, properties: object): void;
  updateModdleProperties(element: DiagramElement, moddleElement: unknown, properties: object): void;
};

type Opened = Awaited<ReturnType<typeof open>>;

/** A diagram opened in a tab of the Modeler. */
async function open({ host = new FakeHost(), path = PATH, keepHistory = true, ...task }: Options = {}) {
  const bridge = new FakeBridge({ settings: { ...DEFAULT_SETTINGS, keepHistory } });
  const windowHost = new WindowHost();
  let tab = { file: { name: '', path } };

  class Tab {
    static $inject = [ 'bpmnjs' ];

    constructor(modeler: object) {
      tab = host.created(modeler, path);
    }
  }

  windowHost.connect(readMeans(host.props));

  const access = { ok: true as const, bridge };
  const tested = await bootstrapModeler(diagram(task), {
    modules: [ ...testRunModules(bridge), createHostModule(access, windowHost), { __init__: [ 'testTab' ], testTab: [ 'type', Tab ] } ],
    templates: []
  });

  const testRun = tested.get<TestRun>('openAiTestRun');
  const modeling = tested.get<Modeling>('modeling');
  const element = tested.element(task.id ?? 'Task_1');
  const header = extensionsOf(element.businessObject, 'zeebe:TaskHeaders').flatMap(headers => elementsOf(headers, 'values'))[ 0 ];

  return {
    host, bridge, tested, testRun, modeling,
    task: element,
    tab: () => tab,
    result: () => testRun.getState(element).result,
    setResultExpression: (value: string) => modeling.updateModdleProperties(element, header, { value })
  };
}

function diagram({ id = 'Task_1', prompt = '=complaint', resultExpression = '={ answer: response.body }' }: Options): string {
  const inputs = { operation: 'chat', url: 'https://api.openai.com/v1/chat/completions', internal_prompt: prompt };

  return shownDiagram(serviceTask({ id, inputs, headers: { resultExpression } }), [ id ]);
}

/** A host that keeps one run of `Task_1`. */
async function hostWithRun(record = aRecord()): Promise<FakeHost> {
  const opened = await open();

  await run(opened, record);
  await eventually(() => expect(kept(opened.host)).to.have.length(1));
  opened.tested.modeler.destroy();

  return opened.host;
}

async function run(opened: Opened, record = aRecord(), complaint = '"Broken"'): Promise<void> {
  const { testRun, task, bridge } = opened;

  testRun.editInputs(task);
  await phase(opened, 'asking');
  testRun.questions.setVariable(task, 'complaint', complaint);
  testRun.questions.run(task);
  bridge.finish(record);
}

function phase({ testRun, task }: Opened, expected: string): Promise<unknown> {
  return eventually(() => expect(testRun.getState(task).phase).to.equal(expected));
}

/** What the questions suggest as the value of the last run. */
async function lastRunOf(opened: Opened): Promise<string | null> {
  const { testRun, task } = opened;

  testRun.editInputs(task);
  await phase(opened, 'asking');

  const state = testRun.getState(task);
  const variable = state.phase === 'asking' ? state.variables[ 0 ] : undefined;

  testRun.questions.close(task);

  return variable?.origin === 'last-run' ? variable.text : null;
}

function kept(host: FakeHost) {
  return readKeptRuns(host.files.get(PATH)?.[ 'openAiTask' ]);
}

function turn(bridge: FakeBridge, keepHistory: boolean): void {
  bridge.emit({ event: 'hostChanged', host: { simulated: false, origin: 'https://api.openai.com', version: '1', settings: { ...DEFAULT_SETTINGS, keepHistory } } });
}

function nextMapping(bridge: FakeBridge, count = 1) {
  return eventually(() => {
    const mapping = bridge.mapped[ count - 1 ];

    if (!mapping) {
      throw new Error(`no mapping ${ count }`);
    }

    return mapping;
  });
}

function recordOf(result: RunResult | null): RunRecord | undefined {
  return result?.ending.kind === 'finished' ? result.ending.record : undefined;
}

/** Lets every promise that is answered already reach its reader. */
async function settle(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 0));
}
