import { expect } from 'chai';

import { describeField } from '../../../client/properties-panel/describe-field';
import { FIELDS } from '../../../core/template';


describe('client/properties-panel - describeField', function() {

  const translate = (text: string) => text;

  for (const { id, feel, control } of FIELDS) {

    it(`should have our own texts for ${ id }`, function() {

      // when
      const description = describeField(id, 8, undefined, translate);

      // then
      expect(description).to.include({ feel, control });
      expect(description.label).to.match(/^[A-Z]/);
      expect(description.tooltip).to.match(/^[A-Z].*[.…]$/s);
      expect(description.choices === null).to.equal(control !== 'dropdown');
    });

  }


  it('should use the texts of the template, its description included', function() {

    // given
    const property = {
      label: 'Wärme', tooltip: 'Hot.', description: 'Or cold.', placeholder: '1', feel: 'optional',
      binding: { type: 'zeebe:input', name: 'internal_temperature' }
    };

    // then
    expect(describeField('internal_temperature', 8, property, translate)).to.include({
      label: 'Wärme', tooltip: 'Hot. Or cold.', placeholder: '1', feel: 'optional', choices: null
    });
  });


  it('should accept an invalid template', function() {

    // given
    const property = {
      label: 7, tooltip: {}, feel: true, type: 'Dropdown', choices: [ null, { name: 'A' }, { value: 'b' } ],
      binding: { type: 'zeebe:input', name: 'internal_model' }
    };

    // then
    expect(describeField('internal_model', 8, property, translate)).to.deep.include({
      label: 'Model', tooltip: undefined, feel: 'none', choices: [ { value: 'b', label: 'b' } ]
    });
  });

});
