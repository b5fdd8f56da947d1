import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline/promises';

import { expect } from 'chai';

import type { Event } from '../../../core/protocol';
import { createWebServer } from '../../../playground/server/web-server';
import type { WebServer } from '../../../playground/server/web-server';

const TOKEN = 'the-token-of-this-start';
const EVENT: Event = { event: 'broken', token: 'run-1', problem: { code: 'protocol/internal-error' } };


describe('playground/server - createWebServer', function() {

  let server: WebServer;
  let port: number;
  let handled: unknown[];
  let emit: (event: Event) => void;
  let disposed: Promise<void>;

  beforeEach(async function() {
    handled = [];

    let onDispose: () => void;

    disposed = new Promise(resolve => {
      onDispose = resolve;
    });

    server = createWebServer({
      token: TOKEN,
      assets: async url => url === '/page.js' ? { type: 'text/javascript', content: 'script' } : null,

      createHandlers: send => {
        emit = send;

        return {
          handle: async message => {
            handled.push(message);

            return { ok: true, value: 'handled' };
          },

          dispose: () => onDispose()
        };
      }
    });

    const listening = await server.listen(0);

    port = listening.ok ? Number(new URL(listening.value.url).port) : 0;
  });

  afterEach(() => server.close());


  it('should serve the page under the policy of the Modeler', async function() {

    // when
    const response = await send('GET', '/');

    // then
    expect(response.statusCode).to.equal(200);
    expect(String(response.headers[ 'content-security-policy' ]).split('; ')).to.include.members([
      "default-src 'self'", "script-src 'self'", "img-src 'self' data:", "connect-src 'self'"
    ]);
    expect(await text(response)).to.include('/page.js').and.not.include(TOKEN);
  });


  it('should serve files', async function() {

    // when
    const response = await send('GET', '/page.js');

    // then
    expect(response.headers[ 'content-type' ]).to.equal('text/javascript');
    expect(await text(response)).to.equal('script');
  });


  const refusals: [ what: string, method: string, path: string, headers: Record<string, string>, status: number ][] = [
    [ 'the page under another host', 'GET', '/', { host: 'evil.example' }, 421 ],
    [ 'a file that there is not', 'GET', '/../package.json', {}, 404 ],
    [ 'events without the token', 'POST', '/events', { authorization: '' }, 403 ],
    [ 'events for another origin', 'POST', '/events', { origin: 'http://evil.example' }, 403 ],
    [ 'a message without the token', 'POST', '/messages', { authorization: 'Bearer wrong' }, 403 ],
    [ 'a message without a session', 'POST', '/messages', {}, 404 ],
    [ 'another path', 'POST', '/other', {}, 404 ],
    [ 'another method', 'PUT', '/messages', {}, 404 ]
  ];

  for (const [ what, method, path, headers, status ] of refusals) {

    it(`should refuse ${ what }`, async function() {

      // when
      const response = await send(method, path, { headers });

      // then
      expect(response.statusCode).to.equal(status);
      expect(handled).to.be.empty;
    });

  }


  it('should refuse a request with a second Host header', async function() {

    // given
    const own = `127.0.0.1:${ port }`;

    // when
    const statuses = await Promise.all([ [ own, 'evil.example' ], [ own, own ], [ own ] ].map(hosts => statusWithHosts(hosts)));

    // then
    expect(statuses).to.eql([ 421, 421, 200 ]);
  });


  it('should hand messages to the handlers of their session and answer', async function() {

    // given
    const { session } = await openEvents();

    // when
    const response = await send('POST', '/messages', { headers: { 'x-session': session }, body: '{"verb":"describe"}' });

    // then
    expect(JSON.parse(await text(response))).to.eql({ ok: true, value: 'handled' });
    expect(handled).to.eql([ { verb: 'describe' } ]);
  });


  it('should hand on what is no JSON as nothing', async function() {

    // given
    const { session } = await openEvents();

    // when
    await send('POST', '/messages', { headers: { 'x-session': session }, body: '{' });

    // then
    expect(handled).to.eql([ undefined ]);
  });


  it('should send events as lines', async function() {

    // given
    const { lines } = await openEvents();

    // when
    emit(EVENT);

    // then
    expect(JSON.parse((await lines.next()).value)).to.eql(EVENT);
  });


  it('should end the runs of a page that goes', async function() {

    // given
    const { session, response } = await openEvents();

    // when
    response.destroy();
    await disposed;

    // then
    const late = await send('POST', '/messages', { headers: { 'x-session': session }, body: '{}' });

    expect(late.statusCode).to.equal(404);
  });


  it('should say that the port is taken', async function() {

    // given
    const second = createWebServer({ token: TOKEN, assets: async () => null, createHandlers: never });

    // when
    const result = await second.listen(port);

    // then
    expect(result).to.eql({ ok: false, problems: [ { code: 'playground/port-in-use', values: { port: String(port) } } ] });
  });


  // helpers //////////

  async function send(method: string, path: string, { headers = {}, body = '' } = {}): Promise<IncomingMessage> {
    const host = `127.0.0.1:${ port }`;

    const sent = request({
      method,
      path,
      port,
      host: '127.0.0.1',
      headers: { host, origin: `http://${ host }`, authorization: `Bearer ${ TOKEN }`, ...headers }
    });

    sent.end(body);

    const [ response ] = await once(sent, 'response');

    return response;
  }

  /** The status of a request for the page with these Host headers: Node's own client sends one at most. */
  async function statusWithHosts(hosts: string[]): Promise<number> {
    const socket = connect(port, '127.0.0.1');

    socket.end([ 'GET / HTTP/1.1', ...hosts.map(host => `Host: ${ host }`), 'Connection: close', '', '' ].join('\r\n'));

    const [ received ] = await once(socket, 'data');

    socket.destroy();

    return Number(String(received).split(' ')[ 1 ]);
  }

  async function openEvents() {
    const response = await send('POST', '/events');
    const lines = createInterface({ input: response })[ Symbol.asyncIterator ]();
    const first = await lines.next();

    return { response, lines, session: String(JSON.parse(first.value).session) };
  }

});


// helpers //////////

async function text(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];

  for await (const chunk of response) {
    chunks.push(Buffer.from(chunk));
  }

  return Buffer.concat(chunks).toString('utf8');
}

function never(): never {
  throw new Error('no page asked for handlers');
}
