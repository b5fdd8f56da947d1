import { expect } from 'chai';

import { secretFilter } from '../../../core/connector';


describe('core/connector - secretFilter', function() {

  const INPUTS = [ { target: 'authentication.token', source: '{{ secrets.KEY }}' }, { target: 'x', source: null } ];

  it('should allow all names without a filter', function() {

    // then
    expect(secretFilter('disabled', INPUTS)('OTHER')).to.be.true;
  });


  for (const mode of [ 'lax', 'strict' ] as const) {

    it(`should allow the names of the element's own inputs in mode ${ mode }`, function() {

      // given
      const allows = secretFilter(mode, INPUTS);

      // then
      expect(allows('KEY')).to.be.true;
      expect(allows('OTHER')).to.be.false;
    });
  }

});
