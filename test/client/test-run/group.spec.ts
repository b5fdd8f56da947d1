import { expect } from 'chai';

import type { TestRun } from '../../../client/test-run/TestRun';
import { openAiTaskModule } from '../../../client/module';
import type { SecretState } from '../../../core/protocol';
import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { entryLabelled, isSeen, scrollContainerOf } from '../../helpers/panel';
import { SecretsBridge } from '../../helpers/secrets-bridge';
import { aFailure, aRecord } from '../../helpers/test-run-records';
import { bootstrapModeler, eventually, rendered } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


describe('client/test-run - in the group', function() {

  it('should open a folded group for its questions', async function() {

    // given
    const { one } = await createGroup();

    one('.bio-properties-panel-group-header-title').click();
    await eventually(() => expect(one('.bio-properties-panel-group-entries').classList.contains('open')).to.be.false);

    // when
    one('.openai-task-run').click();

    // then
    await eventually(() => expect(one('.bio-properties-panel-group-entries').classList.contains('open')).to.be.true);
    await eventually(() => expect(one('.openai-task-run-inputs').getBoundingClientRect().height).to.be.above(0));
  });


  it('should not fold or open the group by a press', async function() {

    // given
    const { one, bridge, testRun, task } = await createGroup();

    one('.openai-task-run').click();
    await eventually(() => expect(testRun.getState(task).phase).to.equal('asking'));
    testRun.questions.run(task);
    bridge.finish();

    // when
    one('.openai-task-run').click();

    // then
    await eventually(() => expect(testRun.getState(task).phase).to.equal('running'));
    expect(one('.bio-properties-panel-group-entries').classList.contains('open')).to.be.true;
  });


  it('should run on Ctrl+Enter with what was just typed into a field', async function() {

    // given
    const { one, bridge, testRun, task } = await createGroup();

    one('.openai-task-run').click();
    await eventually(() => expect(testRun.getState(task).phase).to.equal('asking'));
    testRun.questions.run(task);
    bridge.finish();
    await eventually(() => expect(document.activeElement).to.equal(one('.openai-task-run')));

    const field = one<HTMLInputElement>('[data-entry-id$="authentication.token"] input, .openai-task input[type=text]');

    field.focus();
    field.value = '{{secrets.OTHER}}';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));

    // when
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));

    // then
    await eventually(() => expect(bridge.started).to.have.length(2));
    expect(JSON.stringify(bridge.started[ 1 ]?.task.inputs)).to.contain('{{secrets.OTHER}}');
    expect(document.activeElement).to.equal(field);
  });


  it('should show the preview under the result expression', async function() {

    // given
    const { one, bridge, testRun, task } = await createGroup();

    one('.openai-task-run').click();
    await eventually(() => expect(testRun.getState(task).phase).to.equal('asking'));
    testRun.questions.run(task);

    // when
    bridge.finish(aRecord({ variables: { summary: 'x' } }));

    // then
    await eventually(() => expect(one('.openai-task-preview').textContent).to.equal('summary string'));
  });


  it('should move the focus to the field that a fix of the failure wrote', async function() {

    // given
    const { one, fail, panel } = await createGroup();

    await fail();
    await eventually(() => one('.openai-task-result-fix'));

    // when
    one('.openai-task-result-fix').click();

    // then
    await eventually(() => expect(entryLabelled(panel, 'Error expression').contains(document.activeElement)).to.be.true);
  });


  it('should open the secret of a refused key under its field', async function() {

    // given
    const { one, fail } = await createGroup('stored');

    await fail();

    // when
    await eventually(() => one('.openai-task-result-fix').click());

    // then
    expect(one('.openai-task-result-fix').textContent).to.equal('Change the value of OPENAI_API_KEY…');
    await eventually(() => expect(one('.openai-task-secret-editor input').matches(':focus')).to.be.true);
    expect(one('.openai-task-secret-editor').textContent).to.contain('OPENAI_API_KEY');
  });


  for (const state of [ 'environment', 'file', 'missing' ] as const) {

    it(`should not offer to change a secret that is not kept here: ${ state }`, async function() {

      // given
      const { one, fail } = await createGroup(state);

      // when
      await fail();

      // then
      await eventually(() => expect(one('.openai-task-secret-line').textContent).not.to.equal(''));
      expect(one('.openai-task-block').textContent)
        .to.contain('OpenAI does not recognize this API key')
        .and.not.to.contain('Change the value');
    });

  }


  describe('in a panel that was scrolled', function() {

    it('should bring questions and result into sight', async function() {

      // given
      const { one, bridge, scroll, seen, testRun, task } = await createGroup();

      // when
      await scroll(Infinity);
      one('.openai-task-run').click();

      // then
      await eventually(() => expect(seen('.openai-task-title')).to.be.true);

      // and when
      testRun.questions.run(task);
      await eventually(() => expect(() => one('.openai-task-block')).to.throw());
      await rendered();
      bridge.finish();

      // then
      await eventually(() => expect(seen('.openai-task-sentence')).to.be.true);
    });


    it('should bring a result into sight of which all is behind the sticky header', async function() {

      // given
      const { one, bridge, container, scroll, seen, testRun, task } = await createGroup();

      one('.openai-task-run').click();
      await eventually(() => expect(testRun.getState(task).phase).to.equal('asking'));
      testRun.questions.run(task);
      bridge.finish();
      await eventually(() => expect(seen('.openai-task-sentence')).to.be.true);

      const { bottom } = one('.openai-task-block').getBoundingClientRect();

      await scroll(Math.ceil(container.scrollTop + bottom - container.getBoundingClientRect().top) - 10);

      // when
      one('.openai-task-run').click();
      bridge.finish();

      // then
      await eventually(() => expect(seen('.openai-task-sentence')).to.be.true);
    });


    it('should bring the steps into sight that come after the questions', async function() {

      // given
      const { one, bridge, scroll, seen, testRun, task } = await createGroup();

      await scroll(Infinity);
      one('.openai-task-run').click();
      await eventually(() => expect(seen('.openai-task-title')).to.be.true);

      // when
      testRun.questions.run(task);
      bridge.step('response', 'running');

      // then
      await eventually(() => expect(seen('.openai-task-steps')).to.be.true);
    });


    it('should bring the steps into sight that take the place of a longer result', async function() {

      // given
      const { one, bridge, scroll, seen, testRun, task } = await createGroup();
      const variables = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [ `variable${ index }`, 'x' ]));

      one('.openai-task-run').click();
      await eventually(() => expect(testRun.getState(task).phase).to.equal('asking'));
      testRun.questions.run(task);
      bridge.finish(aRecord({ variables }));
      await eventually(() => expect(seen('.openai-task-sentence')).to.be.true);
      await scroll(one('.openai-task-block').offsetHeight);

      // when
      one('.openai-task-run').click();
      bridge.step('response', 'running');

      // then
      await eventually(() => expect(seen('.openai-task-steps')).to.be.true);
    });


    it('should not scroll while a part of the block is seen', async function() {

      // given
      const { one, bridge, container, scroll, seen, testRun, task } = await createGroup();

      one('.openai-task-run').click();
      await eventually(() => expect(testRun.getState(task).phase).to.equal('asking'));
      testRun.questions.run(task);
      bridge.finish();
      await eventually(() => expect(seen('.openai-task-sentence')).to.be.true);
      await scroll(80);

      // when
      one('.openai-task-run').click();
      bridge.finish();
      await rendered();

      // then
      expect(container.scrollTop).to.equal(80);
    });

  });

});


// helpers //////////

async function createGroup(state: SecretState = 'environment') {
  const bridge = new SecretsBridge({ OPENAI_API_KEY: state });
  const inputs = {
    'authentication.token': '{{secrets.OPENAI_API_KEY}}',
    'operation': 'chat',
    'url': 'https://api.openai.com/v1/chat/completions',
    'internal_prompt': 'Hi'
  };

  const tested = await bootstrapModeler(shownDiagram(serviceTask({ inputs })), {
    modules: [ openAiTaskModule, { openAiTaskAccess: [ 'value', { ok: true, bridge } ] } ]
  });

  const task = await tested.select('Task_1');

  const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = tested.panel.querySelector('.openai-task')?.querySelector<E>(selector);

    if (!found) {
      throw new Error(`nothing is <${ selector }>`);
    }

    return found;
  };

  await eventually(() => one('.openai-task-run'));

  const testRun = tested.get<TestRun>('openAiTestRun');

  const fail = async () => {
    testRun.editInputs(task);
    await eventually(() => expect(testRun.getState(task).phase).to.equal('asking'));
    testRun.questions.run(task);
    bridge.finish(aFailure(401, 'Unauthorized', { code: 'invalid_api_key', message: '***' }));
    await eventually(() => expect(one('.openai-task-block').dataset.phase).to.equal('done'));
  };

  return { bridge, task, one, fail, testRun, panel: tested.panel, ...scrolling(tested) };
}

function scrolling({ panel }: TestModeler) {
  const container = scrollContainerOf(panel);

  return {
    container,

    async scroll(top: number) {
      container.scrollTop = Math.min(top, container.scrollHeight);
      await rendered();
    },

    seen: (selector: string) => isSeen(panel.querySelector(`.openai-task ${ selector }`))
  };
}
