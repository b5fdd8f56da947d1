import { expect } from 'chai';

import { buildRequest } from '../../../core/connector';
import type { BoundRequest } from '../../../core/connector';


describe('core/connector - buildRequest', function() {

  it('should build what the template asks for', function() {

    // when
    const request = buildRequest(bound({ headers: { 'Content-Type': 'application/json' }, body: { n: null }, connectionTimeout: 30 }));

    // then
    expect(request).to.eql({
      method: 'POST',
      url: 'https://api.openai.com/v1/x',
      headers: [ [ 'Authorization', 'Bearer k' ], [ 'Content-Type', 'application/json' ] ],
      body: '{"n":null}',
      timeoutMs: 30_000
    });
  });


  it('should add a content type to a body only', function() {

    // then
    expect(names(bound({ body: 'x' }))).to.eql([ 'Authorization', 'Content-Type' ]);
    expect(names(bound({ body: null }))).to.eql([ 'Authorization' ]);
    expect(names(bound({ body: 'x', headers: { 'content-type': 'text/plain' } }))).to.eql([ 'Authorization', 'content-type' ]);
    expect(buildRequest(bound({ body: 'x', headers: { 'Content-Type': null } })).headers[ 1 ]).to.eql([ 'Content-Type', 'application/json' ]);
  });


  it('should add a header of the same name instead of replacing it', function() {

    // then
    expect(names(bound({ headers: { Authorization: 'other' } }))).to.eql([ 'Authorization', 'Authorization' ]);
  });


  it('should send line breaks in headers as spaces', function() {

    // when
    const request = buildRequest(bound({ headers: { 'X-A': 'a\r\nb\u000bc\fd€é' } }));

    // then
    expect(request.headers[ 1 ]).to.eql([ 'X-A', 'a  b c d?é' ]);
  });


  it('should send string bodies unchanged and drop nulls only if configured', function() {

    // then
    expect(buildRequest(bound({ body: 'plain' })).body).to.equal('plain');
    expect(buildRequest(bound({ body: { a: null, b: [ null, { c: null } ] }, ignoreNullValues: true })).body).to.equal('{"b":[null,{}]}');
  });


  const TIMEOUTS: [ fields: Partial<BoundRequest>, ms: number | null ][] = [
    [ {}, 20_000 ],
    [ { connectionTimeout: 30 }, 30_000 ],
    [ { connectionTimeout: 30, readTimeout: 5 }, 5_000 ],
    [ { connectionTimeout: 0 }, null ]
  ];

  for (const [ fields, ms ] of TIMEOUTS) {

    it(`should wait ${ ms } ms with ${ JSON.stringify(fields) }`, function() {

      // then
      expect(buildRequest(bound(fields)).timeoutMs).to.equal(ms);
    });
  }


  const URLS: [ url: string, parameters: Record<string, string | null>, expected: string ][] = [
    [ 'https://h/p', { v: '1' }, 'https://h/p?v=1' ],
    [ 'https://h/p?a=b', { 'x y': 'ä&=' }, 'https://h/p?a=b&x%20y=%C3%A4%26%3D' ],
    [ 'https://h/p#f', { v: null }, 'https://h/p?v#f' ],
    [ 'https://h/p', { v: '\ud800' }, 'https://h/p?v=%EF%BF%BD' ]
  ];

  for (const [ url, queryParameters, expected ] of URLS) {

    it(`should call ${ expected }`, function() {

      // then
      expect(buildRequest(bound({ url, queryParameters })).url).to.equal(expected);
    });
  }


  it('should support the other authentications that need no further call', function() {

    // then
    expect(buildRequest(bound({ authentication: { type: 'basic', username: 'ü', password: 'p' } })).headers)
      .to.eql([ [ 'Authorization', 'Basic w7w6cA==' ] ]);
    expect(buildRequest(bound({ authentication: { type: 'apiKey', location: 'headers', name: 'X-Key', value: 'v' } })).headers)
      .to.eql([ [ 'X-Key', 'v' ] ]);
    expect(buildRequest(bound({ authentication: { type: 'apiKey', location: 'query', name: 'k', value: 'v' } })).url)
      .to.equal('https://api.openai.com/v1/x?k=v');
    expect(buildRequest(bound({ authentication: { type: 'noAuth' } })).headers).to.eql([]);
  });

});


// helpers //////////

function bound(fields: Partial<BoundRequest>): BoundRequest {
  return {
    method: 'POST',
    url: 'https://api.openai.com/v1/x',
    authentication: { type: 'bearer', token: 'k' },
    headers: {},
    queryParameters: {},
    connectionTimeout: undefined,
    readTimeout: undefined,
    body: undefined,
    ignoreNullValues: false,
    ...fields
  };
}

function names(request: BoundRequest): string[] {
  return buildRequest(request).headers.map(([ name ]) => name);
}
