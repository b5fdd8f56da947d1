import { expect } from 'chai';

import type { TaskModel } from '../../../core/task';
import type { Event, HostDescription, MapRequest, Reply } from '../../../core/protocol';
import type { CancelSignal, RunRecord } from '../../../core/run';
import { createHandlers, createRateGuard } from '../../../main/handlers';
import type { Jobs } from '../../../main/handlers';

const HOST: HostDescription = { simulated: true, origin: 'http://127.0.0.1:8089', version: '0.1.0' };


describe('main/handlers - createHandlers', function() {

  it('should describe the host', async function() {

    // given
    const { handlers } = createTested();

    // when
    const reply = await handlers.handle({ verb: 'describe' });

    // then
    expect(reply).to.eql({ ok: true, value: HOST });
  });


  const malformed: [ what: string, message: unknown ][] = [
    [ 'nothing', undefined ],
    [ 'a text', 'describe' ],
    [ 'an unknown verb', { verb: 'readSecret', name: 'OPENAI_API_KEY' } ],
    [ 'a verb of Object.prototype', { verb: 'constructor' } ],
    [ 'an additional key', { verb: 'describe', url: 'http://evil.example' } ],
    [ 'a run without a task', { verb: 'startRun', token: 'run-1', variables: {} } ],
    [ 'a run with an empty token', { ...startRun(''), token: '' } ],
    [ 'names that are no texts', { verb: 'secretStates', names: [ 1 ] } ]
  ];

  for (const [ what, message ] of malformed) {

    it(`should refuse ${ what }`, async function() {

      // given
      const { handlers, runs } = createTested();

      // when
      const reply = await handlers.handle(message);

      // then
      expect(reply).to.eql(problem('protocol/invalid-message'));
      expect(runs).to.be.empty;
    });

  }


  it('should start a run, report its steps and its end', async function() {

    // given
    const { handlers, runs, events } = createTested();

    // when
    const reply = await handlers.handle(startRun('run-1'));

    runs[ 0 ]?.onStep({ name: 'inputs', state: 'running' });
    runs[ 0 ]?.end(record('completed'));
    await settled();

    // then
    expect(reply).to.eql({ ok: true, value: { started: true } });
    expect(events).to.eql([
      { event: 'step', token: 'run-1', step: { name: 'inputs', state: 'running' } },
      { event: 'finished', token: 'run-1', record: record('completed') }
    ]);
  });


  it('should keep runs apart by their tokens', async function() {

    // given
    const { handlers, runs, events } = createTested();

    await handlers.handle(startRun('run-1'));
    await handlers.handle(startRun('run-2'));

    // when
    runs[ 1 ]?.end(record('bpmnError'));
    runs[ 0 ]?.end(record('completed'));
    await settled();

    // then
    expect(events).to.eql([
      { event: 'finished', token: 'run-2', record: record('bpmnError') },
      { event: 'finished', token: 'run-1', record: record('completed') }
    ]);
  });


  it('should refuse a token that is in use', async function() {

    // given
    const { handlers, runs } = createTested();

    await handlers.handle(startRun('run-1'));

    // when
    const reply = await handlers.handle(startRun('run-1'));

    // then
    expect(reply).to.eql(problem('protocol/invalid-message'));
    expect(runs).to.have.length(1);
  });


  it('should cancel the run of a token alone', async function() {

    // given
    const { handlers, runs } = createTested();

    await handlers.handle(startRun('run-1'));
    await handlers.handle(startRun('run-2'));

    // when
    const reply = await handlers.handle({ verb: 'cancelRun', token: 'run-2' });

    // then
    expect(reply).to.eql({ ok: true, value: { cancelled: true } });
    expect(runs.map(({ cancel }) => cancel.cancelled)).to.eql([ false, true ]);
  });


  it('should have nothing to cancel once a run has ended', async function() {

    // given
    const { handlers, runs } = createTested();

    await handlers.handle(startRun('run-1'));
    runs[ 0 ]?.end(record('completed'));
    await settled();

    // when
    const reply = await handlers.handle({ verb: 'cancelRun', token: 'run-1' });

    // then
    expect(reply).to.eql({ ok: true, value: { cancelled: false } });
  });


  it('should cancel all runs of a window that is gone', async function() {

    // given
    const { handlers, runs } = createTested();

    await handlers.handle(startRun('run-1'));
    await handlers.handle(startRun('run-2'));

    // when
    handlers.dispose();

    // then
    expect(runs.map(({ cancel }) => cancel.cancelled)).to.eql([ true, true ]);
  });


  it('should refuse more runs a minute than the guard admits', async function() {

    // given
    const { handlers, runs } = createTested({ limit: 1 });

    await handlers.handle(startRun('run-1'));

    // when
    const reply = await handlers.handle(startRun('run-2'));

    // then
    expect(reply).to.eql({ ok: false, problem: { code: 'run/rate-guard', values: { limit: '1' } } });
    expect(runs).to.have.length(1);
  });


  it('should say that a run broke off, without the reason of a fault of ours', async function() {

    // given
    const { handlers, runs, events } = createTested();

    await handlers.handle(startRun('run-1'));

    // when
    runs[ 0 ]?.fail(new Error('sk-secret in a message'));
    await settled();

    // then
    expect(events).to.eql([ { event: 'broken', token: 'run-1', problem: { code: 'protocol/internal-error' } } ]);
  });


  it('should map', async function() {

    // given
    const { handlers } = createTested();

    // when
    const reply = await handlers.handle(mapRequest());

    // then
    expect(reply).to.eql({ ok: true, value: record('completed') });
  });


  it('should not throw where a mapping does', async function() {

    // given
    const { handlers } = createTested({ map: () => Promise.reject(new Error('fault')) });

    // when
    const reply = await handlers.handle(mapRequest());

    // then
    expect(reply).to.eql(problem('protocol/internal-error'));
  });


  it('should report that the host stores nothing where it has no storage handlers', async function() {

    // given
    const { handlers } = createTested();

    // when
    const reply = await handlers.handle({ verb: 'saveSecret', name: 'OPENAI_API_KEY', value: 'x' });

    // then
    expect(reply).to.eql(problem('protocol/not-available'));
  });


  it('should tell where secrets come from', async function() {

    // given
    const { handlers } = createTested();

    // when
    const reply = await handlers.handle({ verb: 'secretStates', names: [ 'OPENAI_API_KEY', 'OTHER' ] });

    // then
    expect(reply).to.eql({ ok: true, value: { OPENAI_API_KEY: 'file', OTHER: 'missing' } });
  });

});


// helpers //////////

type StartedRun = {
  cancel: CancelSignal;
  onStep: Parameters<Jobs['run']>[2];
  end(record: RunRecord): void;
  fail(error: Error): void;
};

function createTested({ limit = 10, map }: { limit?: number; map?: Jobs['map'] } = {}) {
  const runs: StartedRun[] = [];
  const events: Event[] = [];

  const handlers = createHandlers({
    jobs: {
      run: (_, cancel, onStep) => new Promise((end, fail) => {
        runs.push({ cancel, onStep, end, fail });
      }),
      map: map ?? (() => Promise.resolve(record('completed')))
    },
    guard: createRateGuard(() => 0, limit),
    host: () => HOST,
    secretState: async name => name === 'OPENAI_API_KEY' ? 'file' : 'missing',
    emit: event => events.push(event)
  });

  return { handlers, runs, events };
}

/** Lets the reactions to what was just settled run. */
function settled(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

function startRun(token: string) {
  return { verb: 'startRun', token, task: task(), variables: {} };
}

function mapRequest(): MapRequest {
  return { verb: 'map', token: 'map-1', task: task(), variables: {}, response: { status: 200, headers: {}, body: {} } };
}

function problem(code: string): Reply<never> {
  return { ok: false, problem: { code } };
}

function task(): TaskModel {
  return {
    taskId: 'Task_1',
    taskName: null,
    processId: 'Process_1',
    platform: 'camunda-cloud',
    platformVersion: '8.9.0',
    operation: 'chat',
    template: { id: null, version: null },
    jobType: null,
    retries: null,
    inputs: [],
    outputs: [],
    headers: [],
    multiInstance: null,
    catchScopes: [],
    silencedRules: []
  };
}

function record(outcome: RunRecord['outcome']): RunRecord {
  return {
    taskId: 'Task_1',
    taskName: null,
    platform: 'camunda-cloud',
    platformVersion: '8.9.0',
    operation: 'chat',
    template: { id: null, version: null },
    request: null,
    response: null,
    outcome,
    variables: {},
    localVariables: {},
    error: null,
    incident: null,
    caughtBy: null,
    warnings: [],
    problems: [],
    steps: [],
    usage: null,
    timing: { totalMs: 0, httpMs: 0, requests: 0 }
  };
}
