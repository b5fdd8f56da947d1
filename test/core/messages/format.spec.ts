import { expect } from 'chai';

import { formatMessage } from '../../../core/messages';

describe('core/messages/format', function() {

  it('should put values in, falsy-looking ones included', function() {
    expect(formatMessage('{a} of {b}, {a} again', { a: '0', b: '' })).to.equal('0 of , 0 again');
  });


  it('should leave a placeholder without a value as it stands', function() {
    expect(formatMessage('{a} {toString} {a:lower} {a:x}', {})).to.equal('{a} {toString} {a:lower} {a:x}');
  });


  it('should begin a value with a small letter where the text wants it', function() {
    expect(formatMessage('So: {a:lower} {a}', { a: 'Said It.' })).to.equal('So: said It. Said It.');
  });


  it('should take a value as it is, whatever it looks like', function() {
    expect(formatMessage('{a}', { a: '$& {b}', b: 'x' })).to.equal('$& {b}');
  });

});
