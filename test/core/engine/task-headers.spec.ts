import { expect } from 'chai';

import { readHeaders } from '../../../core/engine';


describe('core/engine - readHeaders', function() {

  it('should drop headers without a key or a value', function() {

    // when
    const read = readHeaders([
      { key: 'a', value: '=1' },
      { key: 'b', value: '' },
      { key: 'c', value: null },
      { key: null, value: 'x' },
      { key: '', value: 'y' }
    ]);

    // then
    expect(read).to.eql({ ok: true, headers: { a: '=1' } });
  });


  it('should reject a key that is defined twice', function() {

    // when
    const read = readHeaders([ { key: 'a', value: '1' }, { key: 'a', value: '2' } ]);

    // then
    expect(read).to.eql({
      ok: false,
      rejection: { field: 'a', message: "Headers contain duplicate entries for key 'a'" }
    });
  });


  it('should allow a second entry that is dropped', function() {

    // when
    const read = readHeaders([ { key: 'a', value: '1' }, { key: 'a', value: '' } ]);

    // then
    expect(read.ok).to.be.true;
  });

});
