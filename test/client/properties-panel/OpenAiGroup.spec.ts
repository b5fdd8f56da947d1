import { expect } from 'chai';

import { createOfficialDiagram, OFFICIAL_TASKS } from '../../helpers/official/create';

import { bootstrapModeler } from '../bootstrap';


describe('client/properties-panel - OpenAiGroup', function() {

  for (const { version, operation } of OFFICIAL_TASKS) {

    it(`should stand for the template's groups of version ${ version }, ${ operation }`, async function() {

      // given
      const { panel, select } = await bootstrapModeler(await createOfficialDiagram(version, operation));

      // when
      await select('Task_1');

      // then
      const groups = [ ...panel.querySelectorAll('[data-group-id]') ].map(group => group.getAttribute('data-group-id'));

      expect(groups.slice(2, 4)).to.eql([ 'group-ElementTemplates__Template', 'group-OpenAI' ]);
      expect(groups.filter(id => id?.includes('CustomProperties'))).to.be.empty;
    });

  }

});
