import { expect } from 'chai';

import { SILENT_HOST } from '../../../client/host';
import type { Notice } from '../../../client/host';
import type { TestRun } from '../../../client/test-run/TestRun';
import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { FakeBridge, testRunModules } from '../../helpers/test-run';
import { aFailure, aRecord } from '../../helpers/test-run-records';
import { bootstrapModeler, eventually } from '../bootstrap';


describe('client/test-run - OffScreen', function() {

  it('should show a badge while a task runs that is not selected', async function() {

    // given
    const { bridge, select, badges } = await startRun();

    expect(badges()).to.equal(0);

    // when
    await select('Task_2');

    // then
    expect(badges()).to.equal(1);

    await select('Task_1');
    expect(badges()).to.equal(0);

    await select('Task_2');
    bridge.finish();
    expect(badges()).to.equal(0);
  });


  it('should tell the host how an unseen run ended', async function() {

    // given
    const { bridge, select, notices } = await startRun();

    await select('Task_2');

    // when
    bridge.finish(aRecord({ variables: { summary: 'Broken' } }));

    // then
    expect(notices).to.eql([ { type: 'success', title: 'Summarize complaint: completes and writes summary (string).' } ]);
  });


  it('should tell the host of a failure as one', async function() {

    // given
    const { bridge, select, notices } = await startRun();

    await select('Task_2');

    // when
    bridge.finish(aFailure(401, 'Unauthorized', { code: 'invalid_api_key' }));

    // then
    expect(notices).to.eql([ { type: 'error', title: 'Summarize complaint: fails: 3 attempts, 30 s apart, then an incident.' } ]);
  });


  it('should not tell what the panel shows', async function() {

    // given
    const { bridge, notices } = await startRun();

    // when
    bridge.finish();

    // then
    expect(notices).to.be.empty;
  });


  it('should leave no badge behind when the task is deleted', async function() {

    // given
    const { select, tested, notices, badges } = await startRun();
    const task = tested.element('Task_1');

    await select('Task_2');

    // when
    tested.get<{ removeShape(shape: object): void }>('modeling').removeShape(task);

    // then
    expect(badges()).to.equal(0);
    expect(notices).to.be.empty;
  });

});


// helpers //////////

async function startRun() {
  const bridge = new FakeBridge();
  const notices: Notice[] = [];
  const host = { ...SILENT_HOST, notify: (notice: Notice) => notices.push(notice) };
  const inputs = { operation: 'chat', url: 'https://api.openai.com/v1/chat/completions', internal_prompt: '=complaint' };
  const xml = shownDiagram(serviceTask({ name: 'Summarize complaint', inputs }) + serviceTask({ id: 'Task_2', inputs }), [ 'Task_1', 'Task_2' ]);
  const tested = await bootstrapModeler(xml, { modules: testRunModules(bridge, { openAiTaskHost: [ 'value', host ] }), templates: [] });
  const task = await tested.select('Task_1');
  const testRun = tested.get<TestRun>('openAiTestRun');

  testRun.press(task);
  await eventually(() => expect(testRun.getState(task).phase).to.equal('asking'));
  testRun.questions.run(task);

  return {
    bridge, notices, tested,
    select: (id: string) => tested.select(id),
    badges: () => document.querySelectorAll('.openai-task-badge').length
  };
}
