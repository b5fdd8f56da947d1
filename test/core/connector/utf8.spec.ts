import { expect } from 'chai';
import fc from 'fast-check';

import { base64, utf8Length } from '../../../core/connector';


describe('core/connector - base64', function() {

  it('should agree with the platform', function() {

    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), text => {
      expect(base64(text)).to.equal(Buffer.from(text).toString('base64'));
      expect(utf8Length(text)).to.equal(Buffer.byteLength(text));
    }));
  });

});
