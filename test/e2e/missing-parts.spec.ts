import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect } from 'chai';
import type { Page } from 'playwright-core';

import { usePlayground } from '../helpers/playground';

const CLIENT = path.join(import.meta.dirname, '..', '..', 'dist', 'client.js');


describe('e2e - missing parts', function() {

  const playground = usePlayground();


  const LACKING: [ what: string, takeAway: string, named: string ][] = [
    [ 'one component', 'propertiesPanel.common = { ...propertiesPanel.common, FeelEntry: undefined }', 'FeelEntry (@bpmn-io/properties-panel)' ],
    [ 'a package', 'propertiesPanel.bpmn = undefined', 'bpmn-js-properties-panel' ]
  ];

  for (const [ what, takeAway, named ] of LACKING) {

    it(`should be named in the panel where the Modeler lacks ${ what }, beside the template's own fields`, async function() {

      // given
      const page = await openWithout(takeAway);

      // when
      await page.locator('[data-element-id="Task_Summarize"]').click();

      // then
      const group = page.locator('[data-group-id="group-OpenAI-missing"]');

      await group.waitFor();

      expect(await group.innerText()).to.contain(`this Modeler does not provide ${ named }. Use Camunda Modeler 5.36 or later`);
      expect(await page.locator('[data-group-id^="group-ElementTemplates__CustomProperties"]').count()).to.be.above(0);
      expect(await page.locator('.openai-task').count()).to.equal(0);
    });

  }


  // helpers //////////

  /** A page in which something is gone when the shipped script is evaluated. */
  async function openWithout(takeAway: string): Promise<Page> {
    const page = await playground.open();
    const script = await readFile(CLIENT, 'utf8');
    const body = `{ const { propertiesPanel } = window.vendor; ${ takeAway }; }\n${ script }`;

    await page.route(/\/client\.js$/, route => route.fulfill({ contentType: 'text/javascript', body }));
    await page.reload();

    return page;
  }

});
