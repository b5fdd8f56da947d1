/** What every transport must do alike: one table over a server that answers byte by byte. */

import { once } from 'node:events';
import { createServer } from 'node:https';
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

import { expect } from 'chai';

import type { HttpFailure, HttpRequest, HttpResponse, Transport } from '../../core/run';
import { createCancel, NEVER } from '../../core/run';

import { message, startRawServer } from './raw-server';
import type { RawServer } from './raw-server';

/** The limit of the transport that is tested. */
export const MAX_BYTES = 1000;

/** Describes what a transport does; made with a limit of `MAX_BYTES`. */
export function describeTransport(transport: Transport): void {
  let server: RawServer | undefined;
  let timers: number;

  beforeEach(async function() {

    // from here on the hook's own timer runs, as it does after the test
    await new Promise(setImmediate);
    timers = runningTimers();
  });

  afterEach(async function() {
    await server?.close();
    server = undefined;

    // then
    expect(runningTimers()).to.be.at.most(timers);
  });


  describe('request', function() {

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


    it('should name itself unless the request does', async function() {

      // when
      await exchange(ok);

      // then
      expect(sentHeaders()).to.include('User-Agent: camunda-modeler-openai-task');

      // when
      await exchange(ok, { headers: [ [ 'user-agent', 'mine' ] ] });

      // then
      expect(sentHeaders().filter(line => /^user-agent/i.test(line))).to.eql([ 'user-agent: mine' ]);
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
      [ '404 Nope', 404, 'Nope' ],
      [ '500 Oh', 500, 'Oh' ]
    ];

    for (const [ line, status, reason ] of STATUS_LINES) {

      it(`should take "${ line }" as it is`, async function() {

        // when
        const answered = await exchange(socket => socket.write(message(line, [], 'x')));

        // then
        expect(answered).to.deep.include({ status, reason, body: 'x' });
      });
    }


    it('should follow no redirect', async function() {

      // when
      const answered = await exchange(socket => socket.write(message('302 Found', [ 'Location: http://127.0.0.1:1/', 'Set-Cookie: a' ])));

      // then
      expect(answered).to.deep.include({ status: 302, reason: 'Found', body: '' });
      expect(answered).to.have.deep.nested.property('headers[0]', [ 'Location', 'http://127.0.0.1:1/' ]);
      expect(server?.requests).to.have.length(1);
    });


    it('should take neither a cookie nor a kept answer to the next exchange', async function() {

      // given
      const answered = await exchange(socket => socket.write(message('200 OK', [ 'Set-Cookie: a=b', 'Cache-Control: max-age=1000', 'ETag: "a"' ], 'x')), { method: 'GET' });

      expect(answered).to.have.property('body', 'x');

      // when
      await transport.send({ ...request(), method: 'GET' }, NEVER);

      // then
      expect(server?.requests).to.have.length(2);
      expect(server?.requests[ 1 ]).not.to.match(/^(?:cookie|if-none-match|if-modified-since):/im);
    });


    it('should wait for a slow body that goes on', async function() {

      // when
      const answered = await exchange(socket => trickle(socket, 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n', [ ...'0123456789' ]), { timeoutMs: 1000 });

      // then
      expect(answered).to.have.property('body', '0123456789');
    });


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
      [ 'br', brotliCompressSync('Grüße') ],
      [ 'gzip, br', brotliCompressSync(gzipSync('Grüße')) ],
      [ 'identity', Buffer.from('Grüße') ],
      [ 'unheard-of', Buffer.from('Grüße') ]
    ];

    for (const [ coding, body ] of CODINGS) {

      it(`should read ${ coding }`, async function() {

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


    it('should replace what is no UTF-8', async function() {

      // when
      const answered = await exchange(socket => socket.write(message('200 OK', [], Buffer.from([ 0x61, 0xff, 0x62 ]))));

      // then
      expect(answered).to.have.property('body', 'a\ufffdb');
    });


    it('should take a body of the very limit', async function() {

      // when
      const answered = await exchange(socket => socket.write(message('200 OK', [], 'x'.repeat(MAX_BYTES))));

      // then
      expect(answered).to.have.nested.property('body.length', MAX_BYTES);
    });

  });


  describe('failures', function() {

    const MANY_HEADERS = Array.from({ length: 10_000 }, (_, index) => `X-${ index }: ${ index }`);

    const FAILURES: [ title: string, answer: (socket: Socket) => void, failure: HttpFailure['failure'] ][] = [
      [ 'silence', () => undefined, 'timeout' ],
      [ 'headers without an end', socket => socket.write('HTTP/1.1 200 OK\r\nX-A: '), 'timeout' ],
      [ 'headers that trickle', socket => trickle(socket, 'HTTP/1.1 200 OK\r\nX-A: ', Array.from({ length: 20 }, () => 'a')), 'timeout' ],
      [ 'silence in the middle of the body', socket => socket.write(half()), 'timeout' ],
      [ 'a cut before the first byte', socket => socket.destroy(), 'connection' ],
      [ 'a cut in the middle of the body', socket => socket.end(half()), 'connection' ],
      [ 'a reset in the middle of the body', socket => socket.write(half(), () => socket.resetAndDestroy()), 'connection' ],
      [ 'a length that is no number', socket => socket.write('HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\nab'), 'protocol' ],
      [ 'a chunk without a length', socket => socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'), 'protocol' ],
      [ 'no HTTP', socket => socket.end('SSH-2.0-OpenSSH\r\n\r\n'), 'protocol' ],
      [ 'ten thousand headers', socket => socket.write(message('200 OK', MANY_HEADERS)), 'protocol' ],
      [ 'a body without an end', endless, 'too-large' ]
    ];

    for (const [ title, answer, failure ] of FAILURES) {

      it(`should name ${ title } and leave no socket`, async function() {

        // when
        const answered = await exchange(answer, { timeoutMs: 100 });

        // then
        expect(answered).to.have.property('failure', failure);
        await Promise.all(server?.sockets.map(closed) ?? []);
      });
    }


    // the exchange is over as far as HTTP goes: its connection may be kept for the next one
    const UNUSABLE_BODIES: [ title: string, answer: (socket: Socket) => void, failure: HttpFailure['failure'] ][] = [
      [ 'invalid gzip', socket => socket.write(message('200 OK', [ 'Content-Encoding: gzip' ], 'plain')), 'protocol' ],
      [ 'gzip that breaks off', socket => socket.write(message('200 OK', [ 'Content-Encoding: gzip' ], gzipSync('abc').subarray(0, 12))), 'protocol' ],
      [ 'a long body', socket => socket.write(message('200 OK', [], 'x'.repeat(MAX_BYTES + 1))), 'too-large' ],
      [ 'a body that grows long', socket => socket.write(message('200 OK', [ 'Content-Encoding: gzip' ], gzipSync('x'.repeat(MAX_BYTES + 1)))), 'too-large' ]
    ];

    for (const [ title, answer, failure ] of UNUSABLE_BODIES) {

      it(`should name ${ title }`, async function() {
        expect(await exchange(answer, { timeoutMs: 5000 })).to.have.property('failure', failure);
      });
    }


    it('should name a port where nobody listens', async function() {

      // given
      server = await startRawServer(ok);

      const { url } = server;

      await server.close();

      // when
      const answered = await transport.send({ ...request(), url }, NEVER);

      // then
      expect(answered).to.have.property('failure', 'connection');
      expect(answered).to.have.property('detail').that.matches(/CONN(?:ECTION_)?REFUSED$/);
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

    it('should end a waiting exchange and its socket', async function() {

      // given
      const { signal, cancel } = createCancel();

      // when
      const answered = await exchange(cancel, {}, signal);

      // then
      expect(answered).to.eql({ failure: 'cancelled' });
      await Promise.all(server?.sockets.map(closed) ?? []);
    });


    it('should end an exchange whose body is on its way', async function() {

      // given
      const { signal, cancel } = createCancel();

      // when
      const answered = await exchange(socket => socket.write(half(), cancel), {}, signal);

      // then
      expect(answered).to.eql({ failure: 'cancelled' });
      await Promise.all(server?.sockets.map(closed) ?? []);
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
}


// helpers //////////

/** Timers that keep the process alive. */
function runningTimers(): number {
  return process.getActiveResourcesInfo().filter(resource => resource === 'Timeout').length;
}

function ok(socket: Socket): void {
  socket.write(message('200 OK', []));
}

function half(): string {
  return 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345';
}

/** Writes for as long as somebody reads. */
function endless(socket: Socket): void {
  const write = (): void => {
    if (!socket.destroyed) {
      socket.write('64\r\n' + 'x'.repeat(100) + '\r\n', () => setImmediate(write));
    }
  };

  socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', write);
}

const TRICKLE_MS = 150;

/** Writes the parts one by one, with a pause before each. */
function trickle(socket: Socket, head: string, parts: string[]): void {
  const [ part, ...rest ] = parts;

  socket.write(head);

  if (part !== undefined) {
    const timer = setTimeout(() => trickle(socket, part, rest), TRICKLE_MS);

    socket.once('close', () => clearTimeout(timer));
  }
}

/** Whether by an end or by a reset. */
function closed(socket: Socket): Promise<void> {
  return new Promise(resolve => {
    if (socket.closed) {
      resolve();
    } else {
      socket.once('close', () => resolve());
    }
  });
}
