import { expect } from 'chai';

import { selectTask, usePlayground } from '../helpers/playground';
import { below, block, fillField, runAsking, runButton, waitForOutcome } from '../helpers/test-run-page';


describe('e2e - failure', function() {

  const playground = usePlayground();


  it('should explain a key that the API does not know', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'wrong-key.bpmn', 'Task_Translate');

    // when
    await runAsking(page);

    // then
    await waitForOutcome(page, 'Fails: 3 attempts, 30 s apart, then an incident.');
    await block(page).getByText('401 Unauthorized').first().waitFor();
    await block(page).getByText('OpenAI does not recognize this API key').waitFor();
    await block(page).getByText('A retry does not help.').waitFor();

    expect(await below(page, 'OpenAI said').innerText()).to.equal('The API key is not correct: ***.');
    expect(await page.content()).not.to.include('sk-ret');
  });


  it('should add the error expression that it offers', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'wrong-key.bpmn', 'Task_Translate');
    await runAsking(page);

    // when
    await block(page).getByRole('button', { name: 'Add an error expression that fails at once on 401' }).click();

    // then
    await waitForOutcome(page, 'Fails as the error expression says: an incident. No retry.');
  });


  it('should name the model that is gone', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'older-version.bpmn', 'Task_Classify');

    // when
    await runAsking(page);

    // then
    await waitForOutcome(page, 'Fails: 3 attempts, without a pause, then an incident.');
    await block(page).getByText('OpenAI no longer offers gpt-3.5-turbo').waitFor();
  });


  it('should send nothing where the secret has no value', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await fillField(page, 'OpenAI API key', '{{secrets.ANOTHER_KEY}}');

    // when
    await runButton(page).click({ modifiers: [ 'Shift' ] });
    await block(page).getByRole('button', { name: 'Run', exact: true }).click();

    // then
    await waitForOutcome(page, 'Not sent: ANOTHER_KEY has no value on this computer.');
  });


  it('should not read a secret into the prompt', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await fillField(page, 'Prompt', '"{{secrets.OPENAI_API_KEY}}" + complaint.text + language');

    // when
    await runAsking(page);

    // then
    await block(page).getByRole('heading', { name: 'Not sent.', exact: true }).waitFor();
    expect(await page.content()).not.to.include('sk-sim-');
  });

});
