import { expect } from 'chai';

import { failureOf } from '../../../node/http/failure';


describe('node/http - failureOf', function() {

  const THROWN: [ error: unknown, failure: object ][] = [
    [ coded('UND_ERR_CONNECT_TIMEOUT'), { failure: 'timeout', detail: 'UND_ERR_CONNECT_TIMEOUT' } ],
    [ coded('ETIMEDOUT'), { failure: 'timeout', detail: 'ETIMEDOUT' } ],
    [ coded('ENOTFOUND'), { failure: 'connection', detail: 'ENOTFOUND' } ],
    [ coded('UND_ERR_SOCKET', coded('ECONNRESET')), { failure: 'connection', detail: 'ECONNRESET' } ],
    [ coded('DEPTH_ZERO_SELF_SIGNED_CERT'), { failure: 'tls', detail: 'text' } ],
    [ coded('ERR_TLS_CERT_ALTNAME_INVALID'), { failure: 'tls', detail: 'text' } ],
    [ coded('CERT_HAS_EXPIRED'), { failure: 'tls', detail: 'text' } ],
    [ coded('ERR_SSL_WRONG_VERSION_NUMBER'), { failure: 'tls', detail: 'text' } ],
    [ coded('HPE_INVALID_CONSTANT'), { failure: 'protocol', detail: 'HPE_INVALID_CONSTANT' } ],
    [ coded('UND_ERR_INVALID_ARG'), { failure: 'protocol', detail: 'UND_ERR_INVALID_ARG' } ],
    [ new Error('text'), { failure: 'connection', detail: 'Error' } ],
    [ 'text', { failure: 'connection', detail: 'unknown' } ]
  ];

  for (const [ error, failure ] of THROWN) {

    it(`should read ${ JSON.stringify(failure) }`, function() {
      expect(failureOf(error)).to.eql(failure);
    });
  }

});


// helpers //////////

function coded(code: string, cause?: Error): Error {
  return Object.assign(new Error('text', cause && { cause }), { code });
}
