import { expect } from 'chai';
import { useFakeTimers } from 'sinon';
import type { SinonFakeTimers } from 'sinon';

import { createCancel, NEVER } from '../../core/run';
import { systemClock } from '../../node/clock';


describe('node/clock', function() {

  let timers: SinonFakeTimers;

  beforeEach(function() {
    timers = useFakeTimers(1000);
  });

  afterEach(() => timers.restore());


  it('should sleep', async function() {

    // given
    const slept = systemClock.sleep(50, NEVER).then(() => systemClock.now());

    // when
    await timers.tickAsync(50);

    // then
    expect(await slept).to.equal(1050);
  });


  it('should wake when cancelled', async function() {

    // given
    const { signal, cancel } = createCancel();
    const slept = systemClock.sleep(50, signal).then(() => systemClock.now());

    // when
    cancel();

    // then
    expect(await slept).to.equal(1000);
    expect(timers.countTimers()).to.equal(0);
  });


  it('should not fall asleep when cancelled before', async function() {

    // given
    const { signal, cancel } = createCancel();

    cancel();

    // when
    await systemClock.sleep(50, signal);

    // then
    expect(timers.countTimers()).to.equal(0);
  });

});
