import { expect } from 'chai';

import { findMissingParts } from '../../../client/host';
import { installHostGlobals } from '../../../playground/page/host-globals';


describe('client/host - parts', function() {

  it('should be complete in a supported Modeler', function() {

    // given
    const source = {};

    installHostGlobals(source);

    // then
    expect(findMissingParts(source)).to.be.empty;
  });


  it('should name a part that an unknown Modeler lacks', function() {

    // given
    const source: { vendor?: { propertiesPanel: { common: object } } } = {};

    installHostGlobals(source);

    const { propertiesPanel = { common: {} } } = source.vendor ?? {};

    // when
    propertiesPanel.common = { ...propertiesPanel.common, FeelEntry: undefined };

    // then
    expect(findMissingParts(source)).to.eql([ 'FeelEntry (@bpmn-io/properties-panel)' ]);
  });


  it('should name whole packages where nothing is shared', function() {
    expect(findMissingParts({})).to.eql([
      '@bpmn-io/properties-panel',
      '@bpmn-io/properties-panel/preact',
      '@bpmn-io/properties-panel/preact/hooks',
      '@bpmn-io/properties-panel/preact/jsx-runtime',
      'bpmn-js-properties-panel'
    ]);
  });

});
