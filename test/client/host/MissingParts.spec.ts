import { expect } from 'chai';

import { createMissingPartsModule } from '../../../client/host';

import { serviceTask, shownDiagram } from '../../helpers/diagram';

import { bootstrapModeler } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


describe('client/host - MissingParts', function() {

  it('should say in the panel of an OpenAI task what the Modeler lacks', async function() {

    // given
    const { panel, select } = await openWithout([ 'FeelEntry (@bpmn-io/properties-panel)', 'bpmn-js-properties-panel' ], serviceTask());

    // when
    await select('Task_1');

    // then
    const group = panel.querySelector('[data-group-id="group-OpenAI-missing"]');

    expect(group?.querySelector('.bio-properties-panel-group-entries.open')?.textContent).to.equal(
      'The OpenAI fields cannot be shown: this Modeler does not provide FeelEntry (@bpmn-io/properties-panel), bpmn-js-properties-panel. '
      + 'Use Camunda Modeler 5.36 or later, or a newer version of the plugin.'
    );
  });


  it('should leave the fields of the template where they are', async function() {

    // given
    const { panel, select } = await openWithout([ 'FeelEntry (@bpmn-io/properties-panel)' ], serviceTask());
    const untouched = await bootstrapModeler(shownDiagram(serviceTask()), { modules: [] });

    // when
    await select('Task_1');
    await untouched.select('Task_1');

    // then
    expect(groupsIn(panel)).to.eql([ 'group-OpenAI-missing', ...groupsIn(untouched.panel) ]);
    expect(groupsIn(panel)).to.include('group-ElementTemplates__CustomProperties-input');
  });


  it('should say nothing of other tasks', async function() {

    // given
    const { panel, select } = await openWithout([ 'bpmn-js-properties-panel' ], '<bpmn:serviceTask id="Task_1" />');

    // when
    await select('Task_1');

    // then
    expect(groupsIn(panel)).to.include('group-general').and.not.include('group-OpenAI-missing');
  });

});


// helpers //////////

function openWithout(parts: readonly string[], elements: string): Promise<TestModeler> {
  return bootstrapModeler(shownDiagram(elements), { modules: [ createMissingPartsModule(parts) ] });
}

function groupsIn(panel: ParentNode): string[] {
  return [ ...panel.querySelectorAll('[data-group-id]') ].flatMap(group => group.getAttribute('data-group-id') ?? []);
}
