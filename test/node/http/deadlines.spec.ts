import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import type { Server as HttpsServer } from 'node:https';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import path from 'node:path';

import { expect } from 'chai';

import { createCancel, NEVER } from '../../../core/run';
import type { HttpFailure, HttpRequest, HttpResponse } from '../../../core/run';
import { createUndiciTransport } from '../../../node/http';
import { failureOf } from '../../../node/http/failure';


describe('node/http - deadlines and certificates', function() {

  let server: Server;
  let connected: Promise<Socket>;

  beforeEach(async function() {
    server = createServer();
    connected = once(server, 'connection').then(([ socket ]) => socket);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterEach(() => server.close());


  it('should give up a silent TLS handshake when it is closed', async function() {

    // given
    const transport = createUndiciTransport();
    const { signal, cancel } = createCancel();
    const sent = transport.send({ method: 'GET', url: `https://127.0.0.1:${ portOf(server) }/`, headers: [], body: null, timeoutMs: null }, signal);
    const socket = await connected;
    const closed = once(socket.on('error', () => undefined).resume(), 'close');

    // when
    cancel();

    expect(await sent).to.eql({ failure: 'cancelled' });

    await transport.close();

    // then: the socket is gone, long before the connect timeout of three minutes
    await closed;
    expect(socket.destroyed).to.be.true;
  });


  describe('certificates', function() {

    const reject = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    let secure: HttpsServer;
    let requests = 0;

    beforeEach(async function() {
      requests = 0;
      process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

      secure = createSecureServer({ key: read('key.pem'), cert: read('cert.pem') }, (_, response) => {
        requests++;
        response.end('answer');
      });

      secure.listen(0, '127.0.0.1');
      await once(secure, 'listening');
    });

    afterEach(async function() {
      if (reject === undefined) {
        delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      } else {
        process.env.NODE_TLS_REJECT_UNAUTHORIZED = reject;
      }

      secure.closeAllConnections();
      secure.close();
      await once(secure, 'close');
    });


    it('should not send a key to a server with an unknown certificate, whatever the environment says', async function() {

      // when
      const answer = await send(undefined);

      // then
      expect(answer).to.eql({ failure: 'tls', detail: 'self-signed certificate' });
      expect(requests).to.equal(0);
    });


    it('should accept the certificates that it is given', async function() {

      // when
      const answer = await send(read('cert.pem'));

      // then
      expect(answer).to.deep.include({ status: 200, body: 'answer' });
    });


    async function send(ca: string | undefined): Promise<HttpResponse | HttpFailure> {
      const transport = createUndiciTransport({ ca });
      const headers: HttpRequest['headers'] = [ [ 'Authorization', 'Bearer sk-1' ] ];

      try {
        return await transport.send({ method: 'GET', url: `https://127.0.0.1:${ portOf(secure) }/`, headers, body: null, timeoutMs: 5000 }, NEVER);
      } finally {
        await transport.close();
      }
    }

  });


  it('should keep no address in memory in a failure\'s text', function() {

    // given
    const error = Object.assign(new Error('C0A7F6F4:error:0A00010B:SSL routines:tls_get_more_records:wrong version number:../record.c:1'), { code: 'ERR_SSL_WRONG_VERSION_NUMBER' });

    // then
    expect(failureOf(error)).to.eql({ failure: 'tls', detail: 'ERR_SSL_WRONG_VERSION_NUMBER' });
    expect(failureOf(Object.assign(error, { reason: 'wrong version number' }))).to.eql({ failure: 'tls', detail: 'wrong version number' });
  });

});


// helpers //////////

/** A certificate for tests only; its key is of no other use. */
function read(file: string): string {
  return readFileSync(path.join(__dirname, '../../fixtures/tls', file), 'utf8');
}

function portOf(server: Server | HttpsServer): number {
  const address = server.address();

  return typeof address === 'object' && address ? address.port : 0;
}
