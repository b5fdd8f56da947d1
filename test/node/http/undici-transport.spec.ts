import { once } from 'node:events';
import type { Socket } from 'node:net';
import { deflateRawSync } from 'node:zlib';

import { expect } from 'chai';

import type { HttpFailure, HttpRequest, HttpResponse } from '../../../core/run';
import { NEVER } from '../../../core/run';
import { createUndiciTransport } from '../../../node/http';

import { message, startRawServer } from '../../helpers/raw-server';
import type { RawServer } from '../../helpers/raw-server';
import { describeTransport, MAX_BYTES } from '../../helpers/transport-cases';


describe('node/http - undici transport', function() {

  const transport = createUndiciTransport({ maxBytes: MAX_BYTES });

  after(() => transport.close());

  describeTransport(transport);


  describe('on its own', function() {

    let server: RawServer | undefined;

    afterEach(async function() {
      await server?.close();
      server = undefined;
    });


    it('should keep order, spelling and repetition of headers', async function() {

      // when
      await exchange(ok, { headers: [ [ 'authorization', 'Bearer a' ], [ 'Authorization', 'Bearer b' ], [ 'X-Odd-cAse', '1' ], [ 'User-Agent', 'mine' ] ] });

      // then
      expect(sentHeaders().filter(line => /^(?:authorization|x-odd-case|user-agent)/i.test(line))).to.eql([
        'authorization: Bearer a', 'Authorization: Bearer b', 'X-Odd-cAse: 1', 'User-Agent: mine'
      ]);
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


    it('should take a redirect as it is', async function() {

      // when
      const answered = await exchange(socket => socket.write(message('302 Over there', [ 'Location: http://127.0.0.1:1/' ], 'x')));

      // then
      expect(answered).to.deep.include({ status: 302, reason: 'Over there', body: 'x' });
    });


    it('should take as much of a body as its length says, and give the connection up', async function() {

      // when
      const answered = await exchange(socket => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabcdef'));

      // then
      expect(answered).to.have.property('body', 'ab');
      await Promise.all(server?.sockets.map(socket => socket.closed || once(socket, 'close')) ?? []);
    });


    it('should read deflate without its header', async function() {

      // when
      const answered = await exchange(socket => socket.write(message('200 OK', [ 'Content-Encoding: deflate' ], deflateRawSync('Grüße'))));

      // then
      expect(answered).to.have.property('body', 'Grüße');
    });


    // helpers //////////

    async function exchange(answer: (socket: Socket) => void, own: Partial<HttpRequest> = {}): Promise<HttpResponse | HttpFailure> {
      server = await startRawServer(answer);

      return transport.send({ ...request(), ...own }, NEVER);
    }

    function request(): HttpRequest {
      return { method: 'post', url: server?.url ?? 'http://127.0.0.1/', headers: [], body: null, timeoutMs: 5000 };
    }

    function sentHeaders(): string[] {
      return server?.requests[ 0 ]?.split('\r\n\r\n')[ 0 ]?.split('\r\n').slice(1) ?? [];
    }

  });

});


// helpers //////////

function ok(socket: Socket): void {
  socket.write(message('200 OK', []));
}
