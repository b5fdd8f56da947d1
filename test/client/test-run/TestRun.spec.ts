import { expect } from 'chai';

import type { TestRun } from '../../../client/test-run/TestRun';
import type { DiagramElement } from '../../../client/types/host';
import { elementsOf, extensionsOf } from '../../../core/task';
import type { ModdleElement } from '../../../core/task';
import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { FakeBridge, testRunModules } from '../../helpers/test-run';
import { aRecord } from '../../helpers/test-run-records';
import { bootstrapModeler, eventually } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


describe('client/test-run - TestRun', function() {

  describe('states', function() {

    it('should ask before the first run of a task', async function() {

      // given
      const { testRun, task, bridge } = await createTestRun();

      // when
      testRun.press(task);

      // then
      await phase(testRun, task, 'asking');

      expect(testRun.getState(task)).to.include({ phase: 'asking', first: true });
      expect(bridge.started).to.be.empty;
    });


    it('should close the questions on the second press and keep what was typed', async function() {

      // given
      const { testRun, task } = await createTestRun();

      testRun.press(task);
      await phase(testRun, task, 'asking');
      testRun.questions.setVariable(task, 'complaint', '{ "text": "Broken" }');

      // when
      testRun.press(task);

      // then
      expect(testRun.getState(task).phase).to.equal('idle');

      testRun.press(task);
      await phase(testRun, task, 'asking');

      expect(variable(testRun, task, 'complaint')).to.include({ text: '{ "text": "Broken" }', origin: 'typed' });
    });


    it('should run with the values of the questions', async function() {

      // given
      const { testRun, task, bridge } = await createTestRun();

      testRun.press(task);
      await phase(testRun, task, 'asking');
      testRun.questions.setVariable(task, 'complaint', '{ "text": "Broken" }');

      // when
      testRun.questions.run(task);

      // then
      expect(testRun.getState(task).phase).to.equal('running');
      expect(bridge.started[ 0 ]?.variables).to.eql({ complaint: { text: 'Broken' } });
      expect(bridge.started[ 0 ]?.task.taskId).to.equal('Task_1');
    });


    it('should keep the questions open while a text is no JSON', async function() {

      // given
      const { testRun, task, bridge } = await createTestRun();

      testRun.press(task);
      await phase(testRun, task, 'asking');
      testRun.questions.setVariable(task, 'complaint', '{ "text": Broken }');

      // when
      testRun.questions.run(task);

      // then
      expect(testRun.getState(task).phase).to.equal('asking');
      expect(testRun.takeFocus(task, 'mistake')).to.be.true;
      expect(bridge.started).to.be.empty;
    });


    it('should follow the steps of the run', async function() {

      // given
      const { testRun, task, bridge } = await startRun();

      // when
      bridge.step('inputs', 'done');
      bridge.step('response', 'running');

      // then
      const state = testRun.getState(task);

      expect(state.phase === 'running' && state.steps.map(step => step.state)).to.eql([
        'done', 'pending', 'pending', 'running', 'pending', 'pending'
      ]);
    });


    it('should say that a decision is waited for', async function() {

      // given
      const { testRun, task, bridge } = await startRun();

      // when
      bridge.emit({ event: 'approval', token: bridge.token, state: 'waiting' });

      // then
      expect(testRun.getState(task).phase).to.equal('waiting');

      bridge.emit({ event: 'approval', token: bridge.token, state: 'decided' });

      expect(testRun.getState(task).phase).to.equal('running');
    });


    it('should be done with the record', async function() {

      // given
      const { testRun, task, bridge } = await startRun();
      const record = aRecord();

      // when
      bridge.finish(record);

      // then
      expect(result(testRun, task)).to.deep.include({ ending: { kind: 'finished', record }, tag: 'live', stale: false });
    });


    it('should tag a run against the simulator', async function() {

      // given
      const { testRun, task, bridge } = await startRun(new FakeBridge({ simulated: true }));

      // when
      bridge.finish();

      // then
      expect(result(testRun, task)).to.include({ tag: 'simulated' });
    });


    it('should run again without questions', async function() {

      // given
      const { testRun, task, bridge } = await startRun();

      bridge.finish();

      // when
      testRun.press(task);

      // then
      await phase(testRun, task, 'running');

      expect(bridge.started).to.have.length(2);
      expect(bridge.started[ 1 ]?.variables).to.eql(bridge.started[ 0 ]?.variables);
    });


    it('should open the questions again when asked to', async function() {

      // given
      const { testRun, task, bridge } = await startRun();

      bridge.finish();

      // when
      testRun.press(task, { ask: true });

      // then
      await phase(testRun, task, 'asking');

      expect(variable(testRun, task, 'complaint')).to.include({ origin: 'last-run' });
    });


    it('should ask when an edit brings in another variable', async function() {

      // given
      const { testRun, task, bridge, tested } = await startRun();

      bridge.finish();
      setPrompt(tested, '=complaint.text + language');

      // when
      testRun.press(task);

      // then
      await phase(testRun, task, 'asking');

      expect(variable(testRun, task, 'language')).to.include({ origin: 'none', text: 'null' });
    });


    it('should go back to no result when it is hidden', async function() {

      // given
      const { testRun, task, bridge } = await startRun();

      bridge.finish();

      // when
      testRun.hide(task);

      // then
      expect(testRun.getState(task)).to.eql({ phase: 'idle', result: null });
    });


    it('should not be available without a bridge', async function() {

      // given
      const { testRun, task } = await createTestRun(null);

      // when
      testRun.press(task);

      // then
      expect(testRun.getState(task)).to.include({ phase: 'unavailable', reason: 'no-bridge' });
    });

  });


  describe('failures of the other side', function() {

    it('should end when the run cannot be started', async function() {

      // given
      const { testRun, task, bridge } = await createTestRun();

      bridge.startReply = () => Promise.resolve({ ok: false, problem: { code: 'run/rate-guard' } });

      // when
      await run(testRun, task);

      // then
      await phase(testRun, task, 'done');

      expect(result(testRun, task)?.ending).to.eql({ kind: 'broken', problem: { code: 'run/rate-guard' } });
    });


    it('should end when the channel breaks', async function() {

      // given
      const { testRun, task, bridge } = await createTestRun();

      bridge.startReply = () => Promise.reject(new Error('gone'));

      // when
      await run(testRun, task);

      // then
      await phase(testRun, task, 'done');

      expect(result(testRun, task)?.ending).to.eql({ kind: 'broken', problem: { code: 'protocol/internal-error' } });
    });

  });


  describe('tokens', function() {

    it('should cancel at once and drop the late answer', async function() {

      // given
      const { testRun, task, bridge } = await startRun();
      const { token } = bridge;

      bridge.step('request', 'done');

      // when
      testRun.press(task);

      // then
      expect(bridge.cancelled).to.eql([ token ]);
      expect(result(testRun, task)?.ending).to.include({ kind: 'cancelled', sent: true });

      bridge.finish(aRecord(), token);

      expect(result(testRun, task)?.ending).to.include({ kind: 'cancelled' });
    });


    it('should say of a run cancelled early that nothing was sent', async function() {

      // given
      const { testRun, task } = await startRun();

      // when
      testRun.press(task);

      // then
      expect(result(testRun, task)?.ending).to.include({ kind: 'cancelled', sent: false });
    });


    it('should not take the answer of a cancelled run for that of the next', async function() {

      // given
      const { testRun, task, bridge } = await startRun();
      const { token: first } = bridge;

      testRun.press(task);
      testRun.press(task);
      await phase(testRun, task, 'running');

      // when
      bridge.finish(aRecord(), first);
      bridge.step('inputs', 'failed', {}, first);

      // then
      const state = testRun.getState(task);

      expect(state.phase === 'running' && state.token).to.equal(bridge.token).and.not.equal(first);
      expect(state.phase === 'running' && state.steps[ 0 ]?.state).to.equal('pending');
    });


    it('should not open questions that were closed while they were prepared', async function() {

      // given
      const { testRun, task, bridge } = await startRun();

      bridge.finish();

      // when
      testRun.editInputs(task);
      testRun.press(task);

      // then
      await phase(testRun, task, 'running');

      expect(bridge.started).to.have.length(2);
    });


    it('should ignore a press that asks for inputs while a run is on its way', async function() {

      // given
      const { testRun, task } = await startRun();

      // when
      testRun.editInputs(task);

      // then
      expect(testRun.getState(task).phase).to.equal('running');
    });

  });


  describe('the diagram', function() {

    it('should survive that another element is selected', async function() {

      // given
      const { testRun, task, bridge, tested } = await startRun();

      // when
      await tested.select('Task_2');
      bridge.finish();
      await tested.select('Task_1');

      // then
      expect(testRun.getState(task).phase).to.equal('done');
      expect(testRun.getState(tested.element('Task_2')).phase).to.equal('idle');
    });


    it('should keep two tasks apart', async function() {

      // given
      const { testRun, task, bridge, tested } = await startRun();
      const other = tested.element('Task_2');
      const { token } = bridge;

      await run(testRun, other);

      // when
      bridge.finish(aRecord(), token);

      // then
      expect(testRun.getState(task).phase).to.equal('done');
      expect(testRun.getState(other).phase).to.equal('running');
    });


    it('should follow an element whose id changes', async function() {

      // given
      const { testRun, task, bridge, tested } = await startRun();

      // when
      tested.get<Modeling>('modeling').updateProperties(task, { id: 'Renamed' });
      bridge.finish();

      // then
      expect(testRun.getState(tested.element('Renamed')).phase).to.equal('done');
    });


    it('should cancel the run of a task that is deleted, without a word', async function() {

      // given
      const { testRun, task, bridge, tested } = await startRun();
      const { token } = bridge;

      // when
      tested.get<Modeling>('modeling').removeShape(task);

      // then
      expect(bridge.cancelled).to.eql([ token ]);
      expect(testRun.getState(task)).to.eql({ phase: 'idle', result: null });
    });


    it('should cancel the run of a task that becomes another element', async function() {

      // given
      const { testRun, task, bridge, tested } = await startRun();
      const { token } = bridge;

      // when
      tested.get<BpmnReplace>('bpmnReplace').replaceElement(task, { type: 'bpmn:UserTask' });

      // then
      expect(bridge.cancelled).to.eql([ token ]);
      expect(testRun.getState({ id: 'Task_1' }).phase).to.equal('idle');
    });


    it('should cancel and forget everything when another diagram is opened', async function() {

      // given
      const { testRun, task, bridge, tested } = await startRun();
      const { token } = bridge;

      // when
      await tested.modeler.importXML(DIAGRAM);
      bridge.finish(aRecord(), token);

      // then
      expect(bridge.cancelled).to.eql([ token ]);
      expect(testRun.getState(task)).to.eql({ phase: 'idle', result: null });
    });


    it('should cancel and unsubscribe when the modeler goes', async function() {

      // given
      const { bridge, tested } = await startRun();
      const { token } = bridge;

      // when
      tested.modeler.destroy();

      // then
      expect(bridge.cancelled).to.eql([ token ]);
      expect(bridge.listeners).to.equal(0);
    });


    it('should keep two modelers apart, even with the same ids on one bridge', async function() {

      // given
      const bridge = new FakeBridge();
      const first = await startRun(bridge);
      const { token } = bridge;
      const second = await startRun(bridge);

      // when
      bridge.finish(aRecord(), token);

      // then
      expect(first.testRun.getState(first.task).phase).to.equal('done');
      expect(second.testRun.getState(second.task).phase).to.equal('running');
    });

  });

});


// helpers //////////

type Modeling = {
  updateProperties(element: DiagramElement, properties: object): void;
  updateModdleProperties(element: DiagramElement, moddleElement: object, properties: object): void;
  removeShape(element: DiagramElement): void;
};

type BpmnReplace = { replaceElement(element: DiagramElement, target: { type: string }): void };

const CHAT = {
  'authentication.token': '{{secrets.OPENAI_API_KEY}}',
  'operation': 'chat',
  'url': 'https://api.openai.com/v1/chat/completions',
  'internal_prompt': '=complaint.text'
};

const DIAGRAM = shownDiagram(
  serviceTask({ inputs: CHAT, name: 'Summarize complaint' }) + serviceTask({ id: 'Task_2', inputs: CHAT }),
  [ 'Task_1', 'Task_2' ]
);

async function createTestRun(bridge: FakeBridge | null = new FakeBridge()) {
  const tested = await bootstrapModeler(DIAGRAM, { modules: testRunModules(bridge), templates: [] });
  const task = await tested.select('Task_1');

  return { tested, task, bridge: bridge ?? new FakeBridge(), testRun: tested.get<TestRun>('openAiTestRun') };
}

async function startRun(bridge = new FakeBridge()) {
  const created = await createTestRun(bridge);

  await run(created.testRun, created.task);

  return created;
}

async function run(testRun: TestRun, task: DiagramElement) {
  testRun.press(task);
  await phase(testRun, task, 'asking');
  testRun.questions.run(task);
}

function phase(testRun: TestRun, task: { id: string }, expected: string) {
  return eventually(() => expect(testRun.getState(task).phase).to.equal(expected));
}

function result(testRun: TestRun, task: DiagramElement) {
  const state = testRun.getState(task);

  return state.phase === 'done' ? state.result : null;
}

function variable(testRun: TestRun, task: DiagramElement, name: string) {
  const state = testRun.getState(task);

  return state.phase === 'asking' ? state.variables.find(each => each.name === name) : undefined;
}

function setPrompt(tested: TestModeler, source: string) {
  const task = tested.element('Task_1');
  const prompt = inputOf(task, 'internal_prompt');

  tested.get<Modeling>('modeling').updateModdleProperties(task, prompt, { source });
}

function inputOf(task: DiagramElement, target: string): ModdleElement {
  const mapping = extensionsOf(task.businessObject, 'zeebe:IoMapping')[ 0 ];
  const input = mapping && elementsOf(mapping, 'inputParameters').find(each => each.get('target') === target);

  if (!input) {
    throw new Error(`no input <${ target }>`);
  }

  return input;
}
