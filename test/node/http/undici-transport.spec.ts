import { createServer } from 'node:https';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

import { expect } from 'chai';

import type { HttpFailure, HttpRequest, HttpResponse } from '../../../core/run';
import { createCancel, NEVER } from '../../../core/run';
import { createUndiciTransport } from '../../../node/http';

import { message, startRawServer } from '../../helpers/raw-server';
import type { RawServer } from '../../helpers/raw-server';


describe('node/http - undici transport', function() {

  const transport = createUndiciTransport({ maxBytes: 1000 });

  let server: RawServer | undefined;

  afterEach(async function() {
    await server?.close();
    server = undefined;
  });

  after(() => transport.close());


  describe('request', function() {

    it('should keep order, spelling and repetition of headers', async function() {

      // when
      await exchange(ok, { headers: [ [ 'authorization', 'Bearer a' ], [ 'Authorization', 'Bearer b' ], [ 'X-Odd-cAse', '1' ], [ 'User-Agent', 'mine' ] ] });

      // then
      expect(sentHeaders().filter(line => /^(?:authorization|x-odd-case|user-agent)/i.test(line))).to.eql([
        'authorization: Bearer a', 'Authorization: Bearer b', 'X-Odd-cAse: 1', 'User-Agent: mine'
      ]);
    });


    it('should send line breaks in values as blanks', async function() {

      // when
      await exchange(ok, { headers: [ [ 'X-A', 'a\r\nX-B: b\v\fc' ], [ 'X-C', 'Grüße 東' ] ] });

      // then
      expect(sentHeaders()).to.include('X-A: a  X-B: b  c');
      expect(sentHeaders()).to.include('X-C: Gr\u00fc\u00dfe ?');
    });


    it('should send the body as UTF-8 with its length', async function() {

      // when
      await exchange(ok, { body: '"ü"' });

      // then
      expect(sentHeaders().map(line => line.toLowerCase())).to.include('content-length: 4');
      expect(server?.requests[ 0 ]?.endsWith(Buffer.from('"ü"').toString('latin1'))).to.be.true;
    });


    it('should keep the connection', async function() {

      // given
      await exchange(ok);
      await new Promise(setImmediate);

      // when
      await transport.send(request(), NEVER);

      // then
      expect(server?.requests).to.have.length(2);
      expect(server?.sockets).to.have.length(1);
    });

  });


  describe('response', function() {

    it('should keep names, order and repetition of headers', async function() {

      // when
      const answered = await exchange(socket => socket.write(message('200 OK', [ 'X-ONE: 1', 'x-one: 2', 'Set-Cookie: a', 'Set-Cookie: b' ])));

      // then
      expect(answered).to.deep.include({ headers: [ [ 'X-ONE', '1' ], [ 'x-one', '2' ], [ 'Set-Cookie', 'a' ], [ 'Set-Cookie', 'b' ], [ 'Content-Length', '0' ] ] });
    });


    const STATUS_LINES: [ line: string, status: number, reason: string ][] = [
      [ '200 Fine by me', 200, 'Fine by me' ],
      [ '200 ', 200, '' ],
      [ '302 Found', 302, 'Found' ],
      [ '404 Nope', 404, 'Nope' ],
      [ '500 Oh', 500, 'Oh' ]
    ];

    for (const [ line, status, reason ] of STATUS_LINES) {

      it(`should take "${ line }" as it is`, async function() {

        // when
        const answered = await exchange(socket => socket.write(message(line, [ 'Location: http://127.0.0.1:1/' ], 'x')));

        // then
        expect(answered).to.deep.include({ status, reason, body: 'x' });
        expect(server?.requests).to.have.length(1);
      });
    }


    it('should tell an empty body from none', async function() {

      // when
      const empty = await exchange(ok);
      const none = await exchange(socket => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));

      // then
      expect(empty).to.have.property('body', '');
      expect(none).to.have.property('body', null);
    });


    const CODINGS: [ coding: string, body: Buffer ][] = [
      [ 'gzip', gzipSync('Grüße') ],
      [ 'x-gzip', gzipSync('Grüße') ],
      [ 'deflate', deflateSync('Grüße') ],
      [ 'deflate', deflateRawSync('Grüße') ],
      [ 'br', brotliCompressSync('Grüße') ],
      [ 'gzip, br', brotliCompressSync(gzipSync('Grüße')) ],
      [ 'identity', Buffer.from('Grüße') ],
      [ 'unheard-of', Buffer.from('Grüße') ]
    ];

    for (const [ coding, body ] of CODINGS) {

      it(`should read ${ coding } (${ body.length } bytes)`, async function() {

        // when
        const answered = await exchange(socket => socket.write(message('200 OK', [ `Content-Encoding: ${ coding }` ], body)));

        // then
        expect(answered).to.have.property('body', 'Grüße');
        expect(answered).to.have.deep.nested.property('headers[0]', [ 'Content-Encoding', coding ]);
      });
    }


    it('should read what comes in chunks', async function() {

      // when
      const answered = await exchange(socket => socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n'));

      // then
      expect(answered).to.have.property('body', 'abc');
    });

  });


  describe('failures', function() {

    const FAILURES: [ title: string, answer: (socket: Socket) => void, failure: HttpFailure['failure'] ][] = [
      [ 'silence', () => undefined, 'timeout' ],
      [ 'silence in the middle of the body', socket => socket.write(half()), 'timeout' ],
      [ 'a cut before the first byte', socket => socket.destroy(), 'connection' ],
      [ 'a cut in the middle of the body', socket => socket.end(half()), 'connection' ],
      [ 'a reset in the middle of the body', socket => socket.write(half(), () => socket.resetAndDestroy()), 'connection' ],
      [ 'no HTTP', socket => socket.end('SSH-2.0-OpenSSH\r\n\r\n'), 'protocol' ],
      [ 'invalid gzip', socket => socket.write(message('200 OK', [ 'Content-Encoding: gzip' ], 'plain')), 'protocol' ],
      [ 'gzip that breaks off', socket => socket.write(message('200 OK', [ 'Content-Encoding: gzip' ], gzipSync('abc').subarray(0, 12))), 'protocol' ],
      [ 'a long body', socket => socket.write(message('200 OK', [], 'x'.repeat(1001))), 'too-large' ],
      [ 'a body that grows long', socket => socket.write(message('200 OK', [ 'Content-Encoding: gzip' ], gzipSync('x'.repeat(1001)))), 'too-large' ]
    ];

    for (const [ title, answer, failure ] of FAILURES) {

      it(`should name ${ title }`, async function() {

        // when
        const answered = await exchange(answer, { timeoutMs: 100 });

        // then
        expect(answered).to.have.property('failure', failure);
      });
    }


    it('should take a body of the very limit', async function() {

      // when
      const answered = await exchange(socket => socket.write(message('200 OK', [], 'x'.repeat(1000))));

      // then
      expect(answered).to.have.nested.property('body.length', 1000);
    });


    it('should name a port where nobody listens', async function() {

      // given
      server = await startRawServer(ok);

      const { url } = server;

      await server.close();

      // when
      const answered = await transport.send({ ...request(), url }, NEVER);

      // then
      expect(answered).to.eql({ failure: 'connection', detail: 'ECONNREFUSED' });
    });


    it('should name a server without a certificate', async function() {

      // given
      const secure = createServer(() => undefined);

      secure.listen(0, '127.0.0.1');
      await once(secure, 'listening');

      const address = secure.address();
      const port = typeof address === 'object' && address ? address.port : 0;

      // when
      const answered = await transport.send({ ...request(), url: `https://127.0.0.1:${ port }/` }, NEVER);

      // then
      expect(answered).to.have.property('failure', 'tls');

      secure.close();
    });


    const UNUSABLE: [ title: string, own: Partial<HttpRequest> ][] = [
      [ 'a URL that is none', { url: 'nowhere' } ],
      [ 'a scheme that is not HTTP', { url: 'ftp://127.0.0.1/' } ],
      [ 'a header name with a blank', { headers: [ [ 'X Y', 'secret-value' ] ] } ],
      [ 'a method with a blank', { method: 'PO ST' } ]
    ];

    for (const [ title, own ] of UNUSABLE) {

      it(`should not throw for ${ title }`, async function() {

        // when
        const answered = await exchange(ok, own);

        // then
        expect(answered).to.have.property('failure', 'protocol');
        expect(JSON.stringify(answered)).not.to.contain('secret-value');
      });
    }

  });


  describe('cancel', function() {

    it('should end a waiting exchange', async function() {

      // given
      const { signal, cancel } = createCancel();

      // when
      const answered = await exchange(cancel, {}, signal);

      // then
      expect(answered).to.eql({ failure: 'cancelled' });
    });


    it('should end an exchange whose body is on its way', async function() {

      // given
      const { signal, cancel } = createCancel();

      // when
      const answered = await exchange(socket => socket.write(half(), cancel), {}, signal);

      // then
      expect(answered).to.eql({ failure: 'cancelled' });
    });


    it('should send nothing when cancelled before', async function() {

      // given
      const { signal, cancel } = createCancel();

      cancel();

      // when
      const answered = await exchange(ok, {}, signal);

      // then
      expect(answered).to.eql({ failure: 'cancelled' });
      expect(server?.sockets).to.be.empty;
    });

  });


  // helpers //////////

  async function exchange(answer: (socket: Socket) => void, own: Partial<HttpRequest> = {}, signal = NEVER): Promise<HttpResponse | HttpFailure> {
    await server?.close();
    server = await startRawServer(answer);

    return transport.send({ ...request(), ...own }, signal);
  }

  function request(): HttpRequest {
    return { method: 'post', url: server?.url ?? 'http://127.0.0.1/', headers: [], body: null, timeoutMs: 5000 };
  }

  function sentHeaders(): string[] {
    return server?.requests[ 0 ]?.split('\r\n\r\n')[ 0 ]?.split('\r\n').slice(1) ?? [];
  }

});


// helpers //////////

function ok(socket: Socket): void {
  socket.write(message('200 OK', []));
}

function half(): string {
  return 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345';
}
