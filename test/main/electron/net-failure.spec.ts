import { expect } from 'chai';

import type { HttpFailure } from '../../../core/run';
import { netFailureOf } from '../../../main/electron/net-failure';


describe('main/electron - net failure', function() {

  const CODES: [ code: string, failure: HttpFailure['failure'] ][] = [
    [ 'ERR_CONNECTION_REFUSED', 'connection' ],
    [ 'ERR_CONNECTION_RESET', 'connection' ],
    [ 'ERR_CONNECTION_CLOSED', 'connection' ],
    [ 'ERR_EMPTY_RESPONSE', 'connection' ],
    [ 'ERR_NAME_NOT_RESOLVED', 'connection' ],
    [ 'ERR_INTERNET_DISCONNECTED', 'connection' ],
    [ 'ERR_PROXY_CONNECTION_FAILED', 'connection' ],
    [ 'ERR_CONTENT_LENGTH_MISMATCH', 'connection' ],
    [ 'ERR_INCOMPLETE_CHUNKED_ENCODING', 'connection' ],
    [ 'ERR_TIMED_OUT', 'timeout' ],
    [ 'ERR_CONNECTION_TIMED_OUT', 'timeout' ],
    [ 'ERR_CERT_AUTHORITY_INVALID', 'tls' ],
    [ 'ERR_CERT_DATE_INVALID', 'tls' ],
    [ 'ERR_SSL_PROTOCOL_ERROR', 'tls' ],
    [ 'ERR_BAD_SSL_CLIENT_AUTH_CERT', 'tls' ],
    [ 'ERR_PROXY_CERTIFICATE_INVALID', 'tls' ],
    [ 'ERR_INVALID_HTTP_RESPONSE', 'protocol' ],
    [ 'ERR_INVALID_CHUNKED_ENCODING', 'protocol' ],
    [ 'ERR_CONTENT_DECODING_FAILED', 'protocol' ],
    [ 'ERR_RESPONSE_HEADERS_TOO_BIG', 'protocol' ],
    [ 'ERR_HTTP2_PROTOCOL_ERROR', 'protocol' ],
    [ 'ERR_UNSAFE_PORT', 'protocol' ],
    [ 'ERR_SOMETHING_NEW', 'connection' ]
  ];

  for (const [ code, failure ] of CODES) {

    it(`should take ${ code } for ${ failure }`, function() {
      expect(netFailureOf(new Error(`net::${ code }`))).to.eql({ failure, detail: code });
    });
  }


  it('should keep nothing of other texts', function() {
    expect(netFailureOf(new Error('Bearer sk-secret'))).to.eql({ failure: 'connection', detail: 'unknown' });
    expect(netFailureOf('Bearer sk-secret')).to.eql({ failure: 'connection', detail: 'unknown' });
  });

});
