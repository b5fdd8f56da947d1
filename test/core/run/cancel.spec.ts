import { expect } from 'chai';

import { createCancel, NEVER } from '../../../core/run';


describe('core/run - cancel', function() {

  it('should tell listeners once', function() {

    // given
    const { signal, cancel } = createCancel();
    let told = 0;

    signal.onCancel(() => told++);

    // when
    cancel();
    cancel();

    // then
    expect(told).to.equal(1);
    expect(signal.cancelled).to.be.true;
  });


  it('should tell late listeners at once', function() {

    // given
    const { signal, cancel } = createCancel();
    let told = 0;

    cancel();

    // when
    signal.onCancel(() => told++);

    // then
    expect(told).to.equal(1);
  });


  it('should forget a listener', function() {

    // given
    const { signal, cancel } = createCancel();
    let told = 0;

    const undo = signal.onCancel(() => told++);

    // when
    undo();
    cancel();

    // then
    expect(told).to.equal(0);
  });


  it('should have a signal for what nobody cancels', function() {
    expect(NEVER.cancelled).to.be.false;
  });

});
