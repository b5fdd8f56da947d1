import CamundaPlatformModeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import { expect } from 'chai';

import type { ModuleDeclaration } from '../../client/types/host';

import camunda7 from '../fixtures/camunda-7.bpmn';
import { serviceTask, shownDiagram } from '../helpers/diagram';
import { modulesFor, registrations } from '../helpers/registrations';

import { bootstrapModeler, rendered } from './bootstrap';


describe('client - register', function() {

  it('should reach Camunda 8 tabs', async function() {

    // given
    const { panel, select } = await bootstrapModeler(shownDiagram(serviceTask()), { modules: modulesFor('cloud') });

    // when
    await select('Task_1');

    // then
    expect(panel.querySelector('[data-group-id="group-OpenAI"]')).to.exist;
  });


  it('should leave no trace in Camunda 7 tabs', async function() {

    // given
    const withPlugin = await openCamunda7(modulesFor('platform'));
    const without = await openCamunda7([]);

    for (const id of [ 'Rephrase', 'Start', 'Process_1' ]) {

      // when
      await withPlugin.select(id);
      await without.select(id);

      // then
      expect(withPlugin.groups(), id).to.include('group-general').and.eql(without.groups());
    }

    expect(withPlugin.root.outerHTML).not.to.match(/openai-task|OpenAI/);
    expect(withPlugin.services().filter(name => /^openAi/.test(name))).to.be.empty;
    expect(await withPlugin.saveXML()).to.equal(await without.saveXML());

    withPlugin.close();
    without.close();
  });


  it('should lint only Camunda 8 diagrams', function() {
    expect(registrations().map(({ type }) => type).filter(type => type.startsWith('lintRules'))).to.eql([ 'lintRules.cloud-bpmn' ]);
  });

});


// helpers //////////

/** A Camunda 7 tab with these modules of a plugin in it. */
async function openCamunda7(additionalModules: ModuleDeclaration[]) {
  const root = document.createElement('div');
  const container = document.createElement('div');
  const panel = document.createElement('div');

  root.append(container, panel);
  document.body.append(root);

  const modeler = new CamundaPlatformModeler({ container, propertiesPanel: { parent: panel }, additionalModules });

  await modeler.importXML(camunda7);
  await rendered();

  return {
    root,

    async select(id: string) {
      const element = modeler.get<{ get(id: string): unknown }>('elementRegistry').get(id);

      modeler.get<{ select(element: unknown): void }>('selection').select(element);
      await rendered();
    },

    groups: () => [ ...panel.querySelectorAll('[data-group-id]') ].flatMap(group => group.getAttribute('data-group-id') ?? []),
    services: () => Object.keys(modeler.get<{ _providers: object }>('injector')._providers),
    saveXML: async () => (await modeler.saveXML({ format: true })).xml ?? '',

    close() {
      modeler.destroy();
      root.remove();
    }
  };
}
