import { expect } from 'chai';
import fc from 'fast-check';

import { interpretResponse, showResponse, toRawResponse } from '../../../core/connector';
import type { RawResponse } from '../../../core/connector';
import type { Json } from '../../../core/result';


describe('core/connector - interpretResponse', function() {

  const SUCCESSES: [ body: string | null, expected: Json ][] = [
    [ '[1,2]', [ 1, 2 ] ],
    [ '42', '42' ],
    [ '"hi"', '"hi"' ],
    [ 'true', 'true' ],
    [ '  ', null ],
    [ '\u00a0', '\u00a0' ],
    [ '', null ],
    [ null, null ],
    [ '{"a":1} x', { a: 1 } ],
    [ '{"a":"}"}\n{"b":2}', { a: '}' } ],
    [ '{"a":"\\"}"} ', { a: '"}' } ],
    [ '{"a":1', '{"a":1' ],
    [ '{a:1}', '{a:1}' ],
    [ '{"a":NaN}', '{"a":NaN}' ],
    [ '\ufeff{"a":1}', '\ufeff{"a":1}' ],
    [ '<p>', '<p>' ],
    [ '{"__proto__":1}', JSON.parse('{"__proto__":1}') as Json ]
  ];

  for (const [ body, expected ] of SUCCESSES) {

    it(`should read a body of ${ JSON.stringify(body) }`, function() {

      // when
      const read = interpretResponse(response({ body }));

      // then
      expect(read).to.eql({ ok: true, result: { status: 200, headers: {}, body: expected, reason: 'OK', document: null } });
    });
  }


  const FAILURES: [ body: string | null, expected: Json ][] = [
    [ '{"error":{}}', { error: {} } ],
    [ '[{"a":1}]', { a: 1 } ],
    [ '[{"a":1},{"a":2}]', null ],
    [ '[1]', null ],
    [ '[]', null ],
    [ 'oops', 'oops' ],
    [ '', '' ],
    [ null, null ]
  ];

  for (const [ body, expected ] of FAILURES) {

    it(`should read an error body of ${ JSON.stringify(body) }`, function() {

      // when
      const read = interpretResponse(response({ status: 400, reason: 'Bad Request', body }));

      // then
      expect(read).to.eql({
        ok: false,
        failure: {
          type: 'io.camunda.connector.api.error.ConnectorException',
          code: '400',
          message: 'Bad Request',
          variables: { response: { headers: {}, body: expected } },
          retries: 'decrement'
        }
      });
    });
  }


  it('should group headers by their exact spelling', function() {

    // when
    const shown = showResponse(response({ headers: [ [ 'Set-Cookie', 'a' ], [ 'Set-Cookie', 'b' ], [ 'set-cookie', 'c' ] ] }));

    // then
    expect(shown.headers).to.eql({ 'Set-Cookie': [ 'a', 'b' ], 'set-cookie': 'c' });
  });


  it('should treat a redirect as a success, and one without a body as nothing', function() {

    // then
    expect(interpretResponse(response({ status: 302, body: '' }))).to.deep.include({ ok: true });
    expect(interpretResponse(response({ status: 304, body: null }))).to.eql({ ok: true, result: null });
  });


  it('should read a deeply nested body as a string', function() {

    // given
    const body = '['.repeat(100_000) + ']'.repeat(100_000);

    // then
    expect(showResponse(response({ body })).body).to.equal(body);
  });


  it('should read any body without throwing', function() {

    fc.assert(fc.property(fc.string(), fc.integer({ min: 200, max: 599 }), (body, status) => {
      expect(interpretResponse(response({ body: `{${ body }`, status }))).to.have.property('ok');
    }));
  });


  it('should map a shown response with the same result', function() {

    fc.assert(fc.property(
      fc.oneof(fc.string(), fc.json(), fc.constant(null)),
      fc.constantFrom(200, 204, 302, 400, 500),
      (body, status) => {

        // given
        const given = response({ status, body: status === 204 ? null : body ?? '', headers: [ [ 'A', '1' ], [ 'A', '2' ], [ 'b', '3' ] ] });

        // when
        const again = toRawResponse(showResponse(given));

        // then
        expect(interpretResponse(again)).to.eql(interpretResponse(given));
      }));
  });


  it('should add the standard reason if none is given', function() {

    // then
    expect(toRawResponse({ status: 401, headers: {}, body: {} }).reason).to.equal('Unauthorized');
    expect(toRawResponse({ status: 799, headers: {}, body: {} }).reason).to.equal('');
    expect(toRawResponse({ status: 200, headers: {}, body: {}, reason: '' }).reason).to.equal('');
  });

});


// helpers //////////

function response(fields: Partial<RawResponse>): RawResponse {
  return { status: 200, reason: 'OK', headers: [], body: '{}', ...fields };
}
