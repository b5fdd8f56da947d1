import { expect } from 'chai';

import { createCancel, NEVER } from '../../../core/run';


describe('core/run - cancel', function() {

  it('should call listeners once', function() {

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


  it('should call late listeners immediately', function() {

    // given
    const { signal, cancel } = createCancel();
    let told = 0;

    cancel();

    // when
    signal.onCancel(() => told++);

    // then
    expect(told).to.equal(1);
  });


  it('should not call an unsubscribed listener', function() {

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


  it('should have a signal that is never cancelled', function() {
    expect(NEVER.cancelled).to.be.false;
  });

});
