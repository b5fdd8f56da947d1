import { expect } from 'chai';

import { NEVER } from '../../../core/run';
import type { HttpRequest } from '../../../core/run';
import { createNetTransport } from '../../../main/electron/net-transport';

import { FakeElectron } from '../../helpers/fake-electron';
import { message, startRawServer } from '../../helpers/raw-server';
import type { RawServer } from '../../helpers/raw-server';
import { describeTransport, MAX_BYTES } from '../../helpers/transport-cases';


describe('main/electron - net transport', function() {

  const { net, session } = new FakeElectron();
  const transport = createNetTransport({ net, session, maxBytes: MAX_BYTES });

  afterEach(function() {

    // then
    expect([ ...net.open ]).to.be.empty;
  });

  describeTransport(transport);


  describe('on its own', function() {

    let server: RawServer | undefined;

    afterEach(async function() {
      await server?.close();
      server = undefined;
    });


    it('should make one session for all exchanges, without cache', async function() {

      // given
      const electron = new FakeElectron();
      const own = createNetTransport(electron);

      // when
      await send({}, own);
      await send({}, own);

      // then
      expect(electron.session.partitions.map(({ partition, cache }) => [ partition, cache ])).to.eql([ [ 'openai-task', false ] ]);
      expect(electron.net.requests.map(({ redirect, credentials, useSessionCookies }) => [ redirect, credentials, useSessionCookies ]))
        .to.eql([ [ 'manual', 'omit', false ], [ 'manual', 'omit', false ] ]);
    });


    it('should send a header that stands twice as one of two values', async function() {

      // when
      await send({ headers: [ [ 'Authorization', 'Bearer a' ], [ 'authorization', 'Bearer b' ] ] });

      // then
      expect(server?.requests[ 0 ]).to.match(/^Authorization: Bearer a, Bearer b\r$/m);
    });


    it('should name no value of a header that Chromium does not let pass', async function() {

      // when
      const answered = await send({ headers: [ [ 'Host', 'secret-value.example' ] ] });

      // then
      expect(answered).to.eql({ failure: 'protocol', detail: 'ERR_INVALID_ARGUMENT' });
      expect(server?.requests).to.be.empty;
    });


    // helpers //////////

    async function send(own: Partial<HttpRequest>, over = transport) {
      await server?.close();
      server = await startRawServer(socket => socket.write(message('200 OK', [])));

      return over.send({ method: 'POST', url: server.url, headers: [], body: null, timeoutMs: 5000, ...own }, NEVER);
    }

  });

});
