import { expect } from 'chai';

import { toPlainText } from '../../../../core/messages';

describe('core/messages/outcome/plain-text', function() {

  it('should fill in values and the phrases inside', function() {
    expect(toPlainText({ code: 'outcome/writes-one', values: { name: 'summary', type: { code: 'type/text' } } }))
      .to.equal('Completes and writes `summary` (text).');
  });


  it('should take a value as it is', function() {
    expect(toPlainText({ code: 'outcome/writes-null', values: { name: '{type} $&' } })).to.equal('Completes, but `{type} $&` is null.');
  });

});
