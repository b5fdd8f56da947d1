'use strict';

/** Takes the pictures of the README from the built playground, at the width that the panel has in the Modeler. */

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { mkdirSync } = require('node:fs');
const path = require('node:path');
const { createInterface } = require('node:readline');

const { chromium } = require('playwright-core');

const { browserFlags, findBrowser } = require('./find-browser');

const ROOT = path.join(__dirname, '..');
const DOCS = path.join(ROOT, 'docs');

/** Tall enough for a whole result; twice the pixels for sharp letters. */
const CONTEXT = { viewport: { width: 1100, height: 1000 }, deviceScaleFactor: 1.5, reducedMotion: 'reduce' };

/** Each picture: its file, the diagram and task to open, and what to do before. */
const PICTURES = [
  { file: 'group', diagram: 'complaint.bpmn', task: 'Task_Summarize', prepare: async () => undefined },
  { file: 'running', diagram: 'complaint.bpmn', task: 'Task_Summarize', prepare: showRunning },
  { file: 'chat-result', diagram: 'complaint.bpmn', task: 'Task_Summarize', prepare: showResult },
  { file: 'moderation-result', diagram: 'moderation.bpmn', task: 'Task_Check', prepare: showResult },
  { file: 'failure', diagram: 'wrong-key.bpmn', task: 'Task_Translate', prepare: showResult }
];

main().catch(error => {
  process.stderr.write(`${ error instanceof Error ? error.message : error }\n`);
  process.exitCode = 1;
});

async function main() {
  const playground = spawn(process.execPath, [ path.join(ROOT, 'dist', 'playground.js') ], { stdio: [ 'ignore', 'pipe', 'inherit' ] });
  const [ url ] = await once(createInterface({ input: playground.stdout }), 'line');
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });

  mkdirSync(DOCS, { recursive: true });

  try {
    for (const picture of PICTURES) {
      await take(browser, url, picture);
    }
  } finally {
    await browser.close();
    playground.kill('SIGINT');
  }
}

async function take(browser, url, { file, diagram, task, prepare }) {
  const context = await browser.newContext(CONTEXT);
  const page = await context.newPage();

  await page.goto(url);
  await page.getByLabel('Diagram', { exact: true }).selectOption(diagram);
  await page.locator(`[data-element-id="${ task }"]`).click();
  await page.locator('.openai-task').first().waitFor();
  await prepare(page);

  // no tooltip
  await page.mouse.move(0, 0);
  await page.locator('.playground-panel').screenshot({ path: path.join(DOCS, `${ file }.png`) });
  await context.close();
  process.stdout.write(`docs/${ file }.png\n`);
}

function button(page, name) {
  return page.getByRole('button', { name, exact: true });
}

/** The scenario stands in a variable, where the picture does not show it. */
async function showRunning(page) {
  await button(page, 'Test run').click();
  await page.getByLabel('language').fill('"English [sim:slow]"');
  await button(page, 'Run').click();
  await page.getByText('Waiting for the answer').waitFor();
}

async function showResult(page) {
  await button(page, 'Test run').click();
  await button(page, 'Run').click();
  await page.getByText('Output mapping').or(page.getByText('OpenAI said')).first().waitFor();
}
