/** What a user does with a test run, in the words that the page shows. */

import type { Locator, Page } from 'playwright-core';

/** The result block above the fields of the group. */
export function block(page: Page): Locator {
  return page.locator('.openai-task-block');
}

/** The button of the group's header. */
export function runButton(page: Page, name: 'Test run' | 'Cancel' = 'Test run'): Locator {
  return page.locator('.bio-properties-panel-group-header').getByRole('button', { name, exact: true });
}

/** Presses Test run, answers the questions with what stands there and starts. */
export async function runAsking(page: Page): Promise<void> {
  await runButton(page).click();
  await block(page).getByRole('button', { name: 'Run', exact: true }).click();
}

/** Waits for the sentence that a result opens with. */
export async function waitForOutcome(page: Page, sentence: string): Promise<void> {
  await block(page).getByRole('heading', { name: sentence, exact: true }).waitFor();
}

/** A part of the result by its heading: the node right behind it. */
export function below(page: Page, caption: string): Locator {
  return block(page).getByRole('heading', { name: caption, exact: true }).locator('xpath=following-sibling::*[1]');
}

/** The rows of the output mapping: each variable with what stands below its name. */
export async function outputMapping(page: Page): Promise<Record<string, string>> {
  const rows = await below(page, 'Output mapping').getByRole('listitem').all();
  const entries = rows.map(async row => [ await row.locator('code').first().innerText(), await row.locator(':scope > :nth-child(2)').innerText() ] as const);

  return Object.fromEntries(await Promise.all(entries));
}

/** Replaces the text of a field of the group, as typing does; of a FEEL field, what stands behind its `=`. */
export async function fillField(page: Page, label: string, text: string): Promise<void> {
  const entry = page.locator('.openai-task .bio-properties-panel-entry').filter({ has: page.getByText(label, { exact: true }) });

  await entry.locator('[contenteditable=true], textarea, input').first().fill(text);
}
