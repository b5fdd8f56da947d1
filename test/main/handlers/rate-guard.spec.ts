import { expect } from 'chai';

import { createRateGuard } from '../../../main/handlers';


describe('main/handlers - createRateGuard', function() {

  it('should admit as many runs a minute as allowed', function() {

    // given
    const guard = createRateGuard(() => 1_000, 2);

    // when
    const admitted = [ guard.admit(), guard.admit(), guard.admit() ];

    // then
    expect(admitted).to.eql([ true, true, false ]);
  });


  it('should admit again once a run is a minute old', function() {

    // given
    let now = 0;
    const guard = createRateGuard(() => now, 1);

    guard.admit();

    // when
    now = 59_999;
    const early = guard.admit();

    now = 60_000;
    const late = guard.admit();

    // then
    expect(early).to.be.false;
    expect(late).to.be.true;
  });


  it('should not count what it refused', function() {

    // given
    let now = 0;
    const guard = createRateGuard(() => now, 1);

    guard.admit();
    now = 30_000;
    guard.admit();

    // when
    now = 60_000;

    // then
    expect(guard.admit()).to.be.true;
  });

});
