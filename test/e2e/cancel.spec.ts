import { expect } from 'chai';

import { selectTask, usePlayground } from '../helpers/playground';
import { block, fillField, runAsking, runButton, waitForOutcome } from '../helpers/test-run-page';

const CANCELLED = /^Cancelled after \d+\.\d s\.$/;


describe('e2e - cancel', function() {

  const playground = usePlayground();


  for (const scenario of [ 'timeout', 'stall' ]) {

    it(`should end a request that gets no answer (${ scenario })`, async function() {

      // given
      const page = await playground.open();

      await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
      await fillField(page, 'Prompt', `"[sim:${ scenario }] " + complaint.text + language`);
      await runAsking(page);
      await block(page).getByText('Waiting for the answer').waitFor();

      // when
      await runButton(page, 'Cancel').click();

      // then
      await block(page).getByRole('heading', { name: CANCELLED }).waitFor();
      await runButton(page).waitFor();
    });

  }


  it('should show a run that goes on while another element is selected', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await fillField(page, 'Prompt', '"[sim:slow] " + complaint.text + language');
    await runAsking(page);
    await block(page).getByText('Waiting for the answer').waitFor();

    // when
    await page.locator('[data-element-id="Task_Answer"]').click();
    await page.locator('.openai-task').waitFor({ state: 'detached' });
    await page.locator('[data-element-id="Task_Summarize"]').click();

    // then
    await waitForOutcome(page, 'Completes and writes summary (string) and 1 more.');
  });


  it('should not keep anything of a run that a reload ended', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await fillField(page, 'Prompt', '"[sim:timeout] " + complaint.text + language');
    await runAsking(page);
    await block(page).getByText('Waiting for the answer').waitFor();

    // when
    await page.reload();
    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');

    // then
    await runButton(page).waitFor();
    expect(await block(page).count()).to.equal(0);

    await runAsking(page);
    await waitForOutcome(page, 'Completes and writes summary (string) and 1 more.');
  });

});
