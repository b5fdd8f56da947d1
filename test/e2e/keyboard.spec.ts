import { expect } from 'chai';
import type { Page } from 'playwright-core';

import { selectTask, usePlayground } from '../helpers/playground';
import { block, runButton, waitForOutcome } from '../helpers/test-run-page';


describe('e2e - keyboard', function() {

  const playground = usePlayground();


  it('should run by keyboard alone and keep the focus on the button', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await tabTo(page, 'Test run');

    // when
    await page.keyboard.press('Enter');
    await tabTo(page, 'Run');
    await page.keyboard.press('Enter');

    // then
    await waitForOutcome(page, 'Completes and writes summary (string) and 1 more.');
    expect(await focusedText(page)).to.equal('Test run');
  });


  it('should run from a field', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await page.getByLabel('Temperature').focus();

    // when
    await page.keyboard.press('ControlOrMeta+Enter');
    await block(page).getByRole('button', { name: 'Run', exact: true }).waitFor();
    await page.keyboard.press('ControlOrMeta+Enter');

    // then
    await waitForOutcome(page, 'Completes and writes summary (string) and 1 more.');
  });


  it('should close the questions with Escape and give the focus back', async function() {

    // given
    const page = await playground.open();

    await selectTask(page, 'complaint.bpmn', 'Task_Summarize');
    await runButton(page).focus();
    await page.keyboard.press('Enter');
    await block(page).getByRole('button', { name: 'Run', exact: true }).waitFor();

    // when
    await page.keyboard.press('Escape');

    // then
    await block(page).waitFor({ state: 'detached' });
    await runButton(page).and(page.locator(':focus')).waitFor();
  });

});


// helpers //////////

const MAX_STOPS = 200;

/** Presses Tab until the element of that text has the focus; a user who looks for it would give up at some point. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let stops = 0; stops < MAX_STOPS; stops++) {
    if (await focusedText(page) === text) {
      return;
    }

    await page.keyboard.press('Tab');
  }

  throw new Error(`"${ text }" cannot be reached with Tab`);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}
