import { expect } from 'chai';
import fc from 'fast-check';

import { bindRequest, bindUnresolved } from '../../../core/connector';
import type { Json, JsonObject } from '../../../core/result';


describe('core/connector - bindRequest', function() {

  const VARIABLES: JsonObject = {
    authentication: { type: 'bearer', token: 'k' },
    headers: { 'Content-Type': 'application/json' },
    method: 'post',
    url: 'https://api.openai.com/v1/chat/completions',
    body: { n: null },
    connectionTimeoutInSeconds: '30'
  };

  it('should read what the template writes', function() {

    // when
    const bound = bindRequest(VARIABLES);

    // then
    expect(bound).to.eql({
      ok: true,
      value: {
        authentication: { type: 'bearer', token: 'k' },
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
        url: 'https://api.openai.com/v1/chat/completions',
        body: { n: null },
        queryParameters: {},
        connectionTimeout: 30,
        readTimeout: undefined,
        ignoreNullValues: false
      }
    });
  });


  const COERCED: [ field: string, value: Json, expected: JsonObject ][] = [
    [ 'connectionTimeoutInSeconds', ' 30 ', { connectionTimeout: 30 } ],
    [ 'connectionTimeoutInSeconds', 12.7, { connectionTimeout: 12 } ],
    [ 'connectionTimeoutInSeconds', [ 5 ], { connectionTimeout: 5 } ],
    [ 'readTimeoutInSeconds', '7', { readTimeout: 7 } ],
    [ 'ignoreNullValues', 'true', { ignoreNullValues: true } ],
    [ 'ignoreNullValues', '', { ignoreNullValues: false } ],
    [ 'ignoreNullValues', 1, { ignoreNullValues: true } ],
    [ 'headers', null, { headers: {} } ],
    [ 'headers', { a: 1, b: true, c: [ 'x' ], d: null }, { headers: { a: '1', b: 'true', c: 'x', d: null } } ],
    [ 'queryParameters', { v: 1 }, { queryParameters: { v: '1' } } ],
    [ 'authentication', null, { authentication: { type: 'noAuth' } } ],
    [ 'authentication', { type: 'bearer', token: 5 }, { authentication: { type: 'bearer', token: '5' } } ],
    [ 'authentication', { type: 'basic', username: 'u', password: 'p' }, { authentication: { type: 'basic', username: 'u', password: 'p' } } ],
    [ 'method', 'Get', { method: 'GET' } ]
  ];

  for (const [ field, value, expected ] of COERCED) {

    it(`should read ${ field } ${ JSON.stringify(value) }`, function() {

      // when
      const bound = bindRequest({ ...VARIABLES, [ field ]: value });

      // then
      expect(bound.ok && bound.value).to.deep.include(expected);
    });
  }


  for (const value of [ '', '  ', null ]) {

    it(`should treat a timeout of ${ JSON.stringify(value) } as unset`, function() {

      // when
      const bound = bindRequest({ ...VARIABLES, connectionTimeoutInSeconds: value });

      // then
      expect(bound.ok && bound.value.connectionTimeout).to.be.undefined;
    });
  }


  const FAILURES: [ field: string, value: Json, message: string ][] = [
    [ 'connectionTimeoutInSeconds', '12.5', 'Json object contains an invalid field: connectionTimeoutInSeconds. It Must be `Integer`' ],
    [ 'connectionTimeoutInSeconds', '30s', 'Json object contains an invalid field: connectionTimeoutInSeconds. It Must be `Integer`' ],
    [ 'connectionTimeoutInSeconds', '3000000000', 'Json object contains an invalid field: connectionTimeoutInSeconds. It Must be `Integer`' ],
    [ 'connectionTimeoutInSeconds', true, 'Cannot deserialize value of type `java.lang.Integer` from Boolean value' ],
    [ 'method', 'fetch', 'Json object contains an invalid field: method. It Must be `HttpMethod`' ],
    [ 'method', null, ' - Property: method: Validation failed. Original message: must not be null' ],
    [ 'ignoreNullValues', 'maybe', 'Json object contains an invalid field: ignoreNullValues. It Must be `boolean`' ],
    [ 'authentication', { type: 'magic' }, 'Json object contains an invalid field: authentication' ],
    [ 'authentication', { token: 'k' }, 'Json object contains an invalid field: authentication' ],
    [ 'authentication', { type: 'bearer', token: null }, ' - Property: authentication.token: Validation failed. Original message: must not be empty' ],
    [ 'authentication', { type: 'bearer', token: {} }, 'Cannot deserialize value of type `java.lang.String` from Object value' ],
    [ 'headers', { a: { b: 1 } }, 'Cannot deserialize value of type `java.lang.String` from Object value' ],
    [ 'headers', 'x', 'Cannot deserialize value of type `java.util.LinkedHashMap' ],
    [ 'url', ' ', ' - Property: url: Validation failed. Original message: must not be blank' ],
    [ 'url', 'ftp://x', ' - Property: url: Validation failed. Original message: Must be a http(s) URL' ]
  ];

  for (const [ field, value, message ] of FAILURES) {

    it(`should refuse ${ field } ${ JSON.stringify(value) }`, function() {

      // when
      const bound = bindRequest({ ...VARIABLES, [ field ]: value });

      // then
      expect(bound.ok ? '' : bound.message).to.include(message);
    });
  }


  it('should name the validation', function() {

    // when
    const bound = bindRequest({ ...VARIABLES, authentication: { type: 'bearer', token: '' } });

    // then
    expect(bound.ok ? '' : bound.message).to.equal(
      'jakarta.validation.ValidationException: Found constraints violated while validating input: \n'
      + ' - Property: authentication.token: Validation failed. Original message: must not be empty');
  });


  it('should treat placeholders as strings and leave other fields unset', function() {

    // when
    const bound = bindUnresolved({
      ...VARIABLES,
      authentication: { type: 'bearer', token: '{{secrets.KEY}}' },
      connectionTimeoutInSeconds: '{{secrets.TIMEOUT}}',
      method: '{{secrets.METHOD}}'
    });

    // then
    expect(bound.ok && bound.value).to.deep.include({
      authentication: { type: 'bearer', token: '{{secrets.KEY}}' },
      connectionTimeout: undefined,
      method: 'POST'
    });
  });


  it('should read any variables without throwing', function() {

    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(VARIABLES)), fc.jsonValue()), variables => {
      expect(bindRequest({ ...VARIABLES, ...variables as JsonObject })).to.have.property('ok');
    }));
  });

});
