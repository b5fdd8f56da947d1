import { expect } from 'chai';

import { selectTask, usePlayground } from '../helpers/playground';
import { below, block, fillField, outputMapping, runAsking, runButton, waitForOutcome } from '../helpers/test-run-page';


describe('e2e - chat', function() {

  const playground = usePlayground();


  it('should run an edited prompt and show the answer and the variables', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await fillField(page, 'Prompt', '"Say " + language + " and " + complaint.customer');

    // when
    await runAsking(page);

    // then
    await waitForOutcome(page, 'Completes and writes summary (string) and 1 more.');

    expect(await below(page, 'Answer').innerText()).to.include('English and Ada Berg');
    expect(await outputMapping(page)).to.eql({ summary: 'same text as the answer', status: '200' });
  });


  it('should ask for the variables with the example data of the diagram', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');

    // when
    await runButton(page).click();

    // then
    expect(JSON.parse(await block(page).getByLabel('complaint').inputValue())).to.include({ customer: 'Ada Berg' });
    expect(JSON.parse(await block(page).getByLabel('language').inputValue())).to.equal('English');
    await block(page).getByText('The run uses the built-in simulator. No key, no network, no costs.').waitFor();
  });


  it('should run again with the same inputs, without questions', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await runButton(page).click();
    await block(page).getByLabel('language').fill('"French"');
    await block(page).getByRole('button', { name: 'Run', exact: true }).click();
    await waitForOutcome(page, 'Completes and writes summary (string) and 1 more.');

    // when
    const answered = page.waitForResponse(response => response.url().endsWith('/messages') && response.request().postData()?.includes('startRun') === true);

    await runButton(page).click();

    // then
    expect(JSON.parse((await answered).request().postData() ?? '')).to.have.nested.property('variables.language', 'French');
  });


  it('should show the request with the key as its placeholder alone', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await runAsking(page);
    await waitForOutcome(page, 'Completes and writes summary (string) and 1 more.');

    // when
    await block(page).getByRole('button', { name: /^Request/ }).click();

    // then
    await block(page).getByText('Authorization: Bearer {{secrets.OPENAI_API_KEY}}').waitFor();
    expect(await page.content()).not.to.include('sk-sim-');
  });


  it('should map an edited result expression anew, without a call', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await runAsking(page);
    await waitForOutcome(page, 'Completes and writes summary (string) and 1 more.');

    // when
    await fillField(page, 'Result expression', '{model: response.body.model}');

    // then
    await waitForOutcome(page, 'Completes and writes model (string).');
    await block(page).getByText('replayed', { exact: true }).waitFor();
    expect(await outputMapping(page)).to.eql({ model: 'gpt-5.6-luna' });
  });


  it('should say what catches an error of the error expression', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await fillField(page, 'Prompt', '"[sim:no-money] " + complaint.text + language');

    // when
    await runAsking(page);

    // then
    await waitForOutcome(page, 'Throws BPMN error BUSY, caught by “Ask a human”.');
  });

});
