import { expect } from 'chai';

import { fieldOfProperty, isTemplateProperty } from '../../../client/properties-panel/template-property';
import { FIELDS } from '../../../core/template';
import type { Binding } from '../../../core/template';

import { OFFICIAL_TEMPLATES } from '../../helpers/official/create';


describe('client/properties-panel - template-property', function() {

  for (const { id, binding } of FIELDS) {

    it(`should know ${ id } by its binding`, function() {
      expect(fieldOfProperty({ binding: templateBinding(binding) })?.id).to.equal(id);
    });

  }


  it('should know every property that the official templates show', function() {

    // given
    const shown = OFFICIAL_TEMPLATES.flatMap(({ properties }) => properties)
      .filter(isTemplateProperty)
      .filter(({ type }) => type !== 'Hidden');

    // then
    expect(shown).not.to.be.empty;
    expect(shown.filter(property => !fieldOfProperty(property))).to.be.empty;
  });


  const unknown: [ string, unknown ][] = [
    [ 'other inputs', { binding: { type: 'zeebe:input', name: 'mine' } } ],
    [ 'the job type', { binding: { type: 'zeebe:taskDefinition', property: 'type' } } ],
    [ 'outputs of the same name', { binding: { type: 'zeebe:output', name: 'operation' } } ],
    [ 'names that are not strings', { binding: { type: 'zeebe:input', name: [ 'operation' ] } } ]
  ];

  for (const [ name, property ] of unknown) {

    it(`should not know ${ name }`, function() {
      expect(isTemplateProperty(property) && fieldOfProperty(property)).to.be.undefined;
    });

  }


  for (const value of [ null, 'property', {}, { binding: null }, { binding: { type: 1 } } ]) {

    it(`should not take ${ JSON.stringify(value) } for a property`, function() {
      expect(isTemplateProperty(value)).to.be.false;
    });

  }

});


// helpers //////////

function templateBinding(binding: Binding): { type: string; name?: string; key?: string; property?: string } {
  switch (binding.kind) {
  case 'input': return { type: 'zeebe:input', name: binding.target };
  case 'header': return { type: 'zeebe:taskHeader', key: binding.key };
  case 'taskDefinition': return { type: 'zeebe:taskDefinition', property: binding.attribute };
  }
}
