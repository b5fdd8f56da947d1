import { expect } from 'chai';

import { readTask } from '../../core/task';
import { createOfficialDiagram, OFFICIAL_TASKS } from '../helpers/official/create';

import { bootstrapModeler } from './bootstrap';


describe('client - official tasks', function() {

  for (const { version, operation } of OFFICIAL_TASKS) {

    it(`should read version ${ version }, ${ operation }, from a bpmn-js element`, async function() {

      // given
      const { element } = await bootstrapModeler(await createOfficialDiagram(version, operation));

      // when
      const task = readTask(element('Task_1').businessObject);

      // then
      expect(task).to.deep.include({
        platform: 'camunda-cloud',
        operation,
        template: { id: 'io.camunda.connectors.OpenAI.v1', version: version === 0 ? null : version }
      });
    });

  }

});
