import { expect } from 'chai';

import { errorObject, failureText, inputFailure, javaText, transportFailure } from '../../../core/connector';


describe('core/connector - failures', function() {

  it('should print values as Java\'s collections do', function() {

    // then
    expect(javaText({ a: 1, b: [ 'x', null ], c: { d: true } })).to.equal('{a=1, b=[x, null], c={d=true}}');
  });


  it('should cut long texts', function() {

    // given
    const long = 'x'.repeat(7000);

    // then
    expect(errorObject(inputFailure(long)).message).to.have.length(6000);
    expect(failureText(long, {})).to.have.length(6000);
  });


  it('should omit the parts that a failure does not have', function() {

    // then
    expect(errorObject(inputFailure('m'))).to.eql({ type: 'io.camunda.connector.api.error.ConnectorInputException', message: 'm' });
  });


  const CODES = [ [ 'timeout', '408' ], [ 'connection', '408' ], [ 'tls', 'SSL_HANDSHAKE_FAILED' ], [ 'protocol', '500' ] ] as const;

  for (const [ failure, code ] of CODES) {

    it(`should give ${ failure } the code ${ code }`, function() {

      // then
      expect(transportFailure(failure)).to.deep.include({ code, retries: 'decrement' });
    });
  }

});
