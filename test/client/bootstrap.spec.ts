import { expect } from 'chai';

import { serviceTask, shownDiagram } from '../helpers/diagram';

import { bootstrapModeler, PANEL_WIDTH } from './bootstrap';


describe('client - bootstrap', function() {

  it('should show the properties panel of a task', async function() {

    // given
    const { panel, select } = await bootstrapModeler(shownDiagram(serviceTask()));

    // when
    await select('Task_1');

    // then
    expect(panel.querySelector('.bio-properties-panel-header-label')?.textContent).to.equal('Ask the model');
    expect(panel.clientWidth).to.equal(PANEL_WIDTH);
  });

});
