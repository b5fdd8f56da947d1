'use strict';

/** Milliseconds from the click on Test run to the request's arrival at the simulator, in the playground. */

require('tsx/cjs');

const { chromium } = require('playwright-core');

const { version } = require('../../package.json');
const { startPlayground } = require('../../playground/start');
const { browserFlags, findBrowser } = require('../find-browser');

const { percentiles } = require('./statistics');
const { valueOf } = require('./value-of');

const CLICKS = 20;

/** The first click asks and warms up. */
async function benchClick(dist) {
  /** @type {() => void} */
  let onRequest = () => undefined;

  const nextRequest = () => new Promise(resolve => {
    onRequest = () => resolve(performance.timeOrigin + performance.now());
  });

  const playground = valueOf(await startPlayground({
    dist, version, port: 0, live: false, secrets: null, environment: {}, onRequest: () => onRequest()
  }));

  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });

  try {
    const page = await browser.newPage();

    await page.goto(playground.url);
    await page.click('[data-element-id=Task_Summarize]');
    await page.getByRole('button', { name: 'Test run' }).click();
    await timeClick(page, 'Run', nextRequest());

    const times = [];

    for (let click = 0; click < CLICKS; click++) {
      times.push(await timeClick(page, 'Test run', nextRequest()));
    }

    return percentiles(times);
  } finally {
    await browser.close();
    await playground.close();
  }
}

/** Clicks, notes when the request arrives, and waits until the run has ended. */
async function timeClick(page, name, arrival) {
  const button = page.getByRole('button', { name, exact: true });

  await button.evaluate(node => node.addEventListener('click', () => {
    window.clickedAt = performance.timeOrigin + performance.now();
  }, { capture: true, once: true }));

  await button.click();

  const arrived = await arrival;

  await page.getByRole('button', { name: 'Test run', exact: true }).waitFor();

  return arrived - await page.evaluate(() => window.clickedAt);
}

module.exports = { benchClick };
